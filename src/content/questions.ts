import type { Question } from './authored.ts'

/** In the order they are asked; the options of `operator` are the operators themselves. */
export const questions: readonly Question[] = [
  {
    id: 'numbers',
    part: 'deciding',
    when: {},
    text: {
      'zh-CN': '这张卡上有哪些号码？',
      'zh-HK': '這張卡上有哪些號碼？',
      en: 'Which numbers are on this card?',
    },
    hint: {
      'zh-CN': '内地号码 11 位，香港号码 8 位。一张卡可以两个都有。',
      'zh-HK': '內地號碼 11 位，香港號碼 8 位。一張卡可以兩個都有。',
      en: 'Mainland numbers have 11 digits, Hong Kong numbers 8. One card can carry both.',
    },
    options: [
      {
        value: 'mainland',
        label: { 'zh-CN': '只有内地号码', 'zh-HK': '只有內地號碼', en: 'A mainland number only' },
        hint: { 'zh-CN': '+86 开头，11 位', 'zh-HK': '+86 開頭，11 位', en: '+86, 11 digits' },
      },
      {
        value: 'hongkong',
        label: { 'zh-CN': '只有香港号码', 'zh-HK': '只有香港號碼', en: 'A Hong Kong number only' },
        hint: { 'zh-CN': '+852 开头，8 位', 'zh-HK': '+852 開頭，8 位', en: '+852, 8 digits' },
      },
      {
        value: 'both',
        label: { 'zh-CN': '两个都有', 'zh-HK': '兩個都有', en: 'Both' },
        hint: { 'zh-CN': '常叫一卡两号', 'zh-HK': '常稱一卡兩號', en: 'Often sold as one card, two numbers' },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '用这张卡打给朋友，看对方显示什么号码。',
        'zh-HK': '用這張卡打給朋友，看對方顯示甚麼號碼。',
        en: 'Call a friend from this card and see which number shows.',
      },
      {
        'zh-CN': '在手机设置里看本机号码。它可能只列出一个。',
        'zh-HK': '在手機設定看本機號碼，它可能只列出一個。',
        en: 'Look up “my number” in the phone’s settings. It may list only one.',
      },
      {
        'zh-CN': '数一数位数：11 位多是内地，8 位多是香港。',
        'zh-HK': '數一數位數：11 位多是內地，8 位多是香港。',
        en: 'Count the digits: 11 is usually mainland, 8 usually Hong Kong.',
      },
      {
        'zh-CN': '没有卡、只在 App 里有的内地号码，也算一个。',
        'zh-HK': '沒有卡、只在應用程式內的內地號碼，也算一個。',
        en: 'A mainland number that lives only in an app counts as well.',
      },
      {
        'zh-CN': '看账单或当初的开卡短信，上面列出的号码都算。',
        'zh-HK': '看月結單或開卡時的短訊，列出的號碼都算。',
        en: 'Check the bill or the first welcome text; every number listed counts.',
      },
    ],
    required: true,
  },
  {
    id: 'plan',
    part: 'deciding',
    when: {},
    text: { 'zh-CN': '你怎样付费？', 'zh-HK': '你怎樣付費？', en: 'How do you pay?' },
    hint: {
      'zh-CN': '它决定余额能不能退，也决定要不要提前通知。',
      'zh-HK': '這決定餘額可否退回，也決定要否預先通知。',
      en: 'This decides whether the balance comes back and whether you must give notice.',
    },
    options: [
      {
        value: 'prepaid',
        label: { 'zh-CN': '先充值，再使用', 'zh-HK': '先增值，再使用', en: 'I top up first' },
        hint: {
          'zh-CN': '预付卡、储值卡、年卡',
          'zh-HK': '儲值卡、太空卡、年卡',
          en: 'Prepaid, stored-value or year card',
        },
      },
      {
        value: 'contract',
        label: {
          'zh-CN': '每月出账单，或有合约',
          'zh-HK': '每月收月結單，或有合約',
          en: 'I get a monthly bill or have a contract',
        },
        hint: {
          'zh-CN': '月费套餐、靓号协议、合约机',
          'zh-HK': '月費計劃、靚號協議、出機上台',
          en: 'Monthly plan, lucky-number deal, phone contract',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '想一想上次付钱：是你去充值，还是每月自动扣？',
        'zh-HK': '回想上次付款：是自己增值，還是每月自動扣數？',
        en: 'Think of the last payment: did you top up, or was it taken monthly?',
      },
      {
        'zh-CN': '在运营商 App 里看有没有账单和合约两项。',
        'zh-HK': '在電訊商的應用程式看有沒有月結單和合約。',
        en: 'In the operator’s app, look for “bill” and “contract”.',
      },
      {
        'zh-CN': '找当初签的文件。写明月数的，多半是合约。',
        'zh-HK': '找當初簽的文件。寫明月數的，多半是合約。',
        en: 'Find what you signed. A number of months usually means a contract.',
      },
    ],
    required: false,
  },
  {
    id: 'term',
    part: 'deciding',
    when: { plan: ['contract', 'unknown'] },
    text: { 'zh-CN': '合约期满了吗？', 'zh-HK': '合約期滿了嗎？', en: 'Is the contract term over?' },
    hint: {
      'zh-CN': '合约期内走，可能要付违约金。',
      'zh-HK': '合約期內離開，可能要付提早終止費用。',
      en: 'Leaving before it ends may cost a fee.',
    },
    options: [
      {
        value: 'inside',
        label: { 'zh-CN': '还在合约期内', 'zh-HK': '仍在合約期內', en: 'Still inside the term' },
        hint: null,
      },
      {
        value: 'over',
        label: { 'zh-CN': '合约期已过', 'zh-HK': '合約期已過', en: 'The term is over' },
        hint: {
          'zh-CN': '服务通常会按月继续',
          'zh-HK': '服務通常會按月繼續',
          en: 'The service usually goes on month by month',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '看合约上的起始日，加上月数。',
        'zh-HK': '看合約的生效日，加上月數。',
        en: 'Take the start date on the contract and add the months.',
      },
      {
        'zh-CN': '打客服热线，问合约到哪一天。',
        'zh-HK': '致電客戶服務熱線，問合約到哪一天。',
        en: 'Call the hotline and ask for the last day of the contract.',
      },
      {
        'zh-CN': '附加号码可能另有合约，一起问。',
        'zh-HK': '附加號碼可能另有合約，一併問清楚。',
        en: 'An add-on number can have its own contract; ask about that too.',
      },
    ],
    required: false,
  },
  {
    id: 'need',
    part: 'deciding',
    when: {},
    text: {
      'zh-CN': '以后还用得上这个号码吗？',
      'zh-HK': '日後還會用到這個號碼嗎？',
      en: 'Will you still need this number?',
    },
    hint: {
      'zh-CN': '放弃一个号码，多半拿不回来。先想好。',
      'zh-HK': '放棄一個號碼，多半取不回。先想清楚。',
      en: 'A number given up rarely comes back. Think first.',
    },
    options: [
      {
        value: 'none',
        label: { 'zh-CN': '用不上了', 'zh-HK': '不再需要', en: 'No' },
        hint: {
          'zh-CN': '没有账号用它，也没有人打它',
          'zh-HK': '沒有帳戶用它，也沒有人打它',
          en: 'No account and no person will use it',
        },
      },
      {
        value: 'codes',
        label: {
          'zh-CN': '偶尔要收验证码或短信',
          'zh-HK': '偶爾要收驗證碼或短訊',
          en: 'Now and then, for codes or texts',
        },
        hint: null,
      },
      {
        value: 'later',
        label: { 'zh-CN': '可能回来再用', 'zh-HK': '可能回來再用', en: 'I may come back and use it' },
        hint: { 'zh-CN': '读书、工作、探亲', 'zh-HK': '讀書、工作、探親', en: 'Study, work or family' },
      },
      {
        value: 'elsewhere',
        label: {
          'zh-CN': '号码要留，换一家运营商',
          'zh-HK': '保留號碼，轉去另一間電訊商',
          en: 'Yes, with another operator',
        },
        hint: {
          'zh-CN': '也叫携号转网',
          'zh-HK': '香港叫轉台，內地叫攜號轉網',
          en: 'This is called porting',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '翻最近三个月的短信，看谁还在找这个号码。',
        'zh-HK': '翻看最近三個月的短訊，看誰還在找這個號碼。',
        en: 'Look through three months of texts and see who still uses this number.',
      },
      {
        'zh-CN': '想一想银行、微信、支付宝登记的是哪个号码。',
        'zh-HK': '想一想銀行、微信、支付寶登記的是哪個號碼。',
        en: 'Think which number your bank, WeChat and Alipay hold.',
      },
      {
        'zh-CN': '拿不准，就选“偶尔要收验证码或短信”。',
        'zh-HK': '未能確定，便選「偶爾要收驗證碼或短訊」。',
        en: 'If in doubt, choose “Now and then, for codes or texts”.',
      },
    ],
    required: false,
  },
  {
    id: 'operator',
    part: 'describing',
    when: {},
    text: {
      'zh-CN': '是哪家运营商的卡？',
      'zh-HK': '是哪間電訊商的卡？',
      en: 'Which operator issued the card?',
    },
    hint: {
      'zh-CN': '“中港通”这类叫法不是指某一家公司。先认出是哪家发的卡。',
      'zh-HK': '「中港通」這類叫法不是指某一間公司。先認出是哪間發卡。',
      en: 'Names like “中港通” do not mean one company. Find out who issued yours.',
    },
    // The operators themselves come before this one; the screen puts them there.
    options: [
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '看卡面和卡板（取下 SIM 卡的那块塑料）上的标志、热线。',
        'zh-HK': '看卡面和卡套上的標誌、熱線。',
        en: 'Look at the logo and hotline on the card and on the frame it came in.',
      },
      {
        'zh-CN': '看谁给你发扣费和充值短信。',
        'zh-HK': '看誰傳扣費和增值短訊給你。',
        en: 'See who texts you about charges and top-ups.',
      },
      {
        'zh-CN': '看能查到这个号码的是哪个 App，钱付给了谁。',
        'zh-HK': '看哪個應用程式查到這個號碼，錢付給了誰。',
        en: 'See which app shows this number, and who received your payments.',
      },
      {
        'zh-CN': '内地号码可拨 10086、10010、10000、10099，看哪家的热线认得它。',
        'zh-HK': '內地號碼可撥 10086、10010、10000、10099，看哪一間的熱線認得它。',
        en: 'For a mainland number, call 10086, 10010, 10000 and 10099 and see which hotline knows it.',
      },
      {
        'zh-CN': 'SIM 卡上的长号以 89852 开头的，多是香港的卡。号码能转网，只算线索。',
        'zh-HK': 'SIM 卡上的長號以 89852 開頭的，多是香港的卡。號碼可轉台，只算線索。',
        en: 'A long number on the SIM that starts with 89852 suggests a Hong Kong card. Numbers can be ported, so it is only a clue.',
      },
      {
        'zh-CN': '香港号码转过网的，以账单上的公司为准。',
        'zh-HK': '香港號碼曾轉台的，以月結單上的公司為準。',
        en: 'If a Hong Kong number was ported, go by the company on the bill.',
      },
    ],
    required: true,
  },
  {
    id: 'bought',
    part: 'describing',
    when: {},
    text: { 'zh-CN': '卡是从哪里来的？', 'zh-HK': '卡是從哪裏來的？', en: 'Where did the card come from?' },
    hint: {
      'zh-CN': '从代理、网店买的卡，不一定登记在你名下。',
      'zh-HK': '從代理、網店買的卡，不一定登記在你名下。',
      en: 'A card from a reseller may not be registered to you.',
    },
    options: [
      {
        value: 'operator',
        label: {
          'zh-CN': '运营商自己的营业厅、官网或 App',
          'zh-HK': '電訊商的門市、官方網站或應用程式',
          en: 'The operator’s own shop, site or app',
        },
        hint: null,
      },
      {
        value: 'reseller',
        label: {
          'zh-CN': '代理、网店、二手，或别人给的',
          'zh-HK': '代理、網店、二手，或別人給的',
          en: 'A reseller, an online seller, second-hand, or a gift',
        },
        hint: {
          'zh-CN': '这类卡只能去营业厅办',
          'zh-HK': '這類卡只可到門市辦理',
          en: 'Such a card is dealt with at a counter',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '翻付款记录，看钱付给了哪家公司。',
        'zh-HK': '翻查付款紀錄，看錢付給哪間公司。',
        en: 'Look up the payment and see which company received it.',
      },
      {
        'zh-CN': '想一想，开卡时有没有人核对你的证件原件。',
        'zh-HK': '回想開卡時有沒有人核對你的證件正本。',
        en: 'Think back: did anybody check your original ID when you got the card?',
      },
      {
        'zh-CN': '有事只能找微信或网店客服、不能找运营商的，多半是代理卖的。',
        'zh-HK': '有事只能找通訊軟件或網店客服、不能找電訊商的，多半由代理售出。',
        en: 'If you can only turn to a chat account or an online shop, not the operator, it was probably a reseller.',
      },
    ],
    required: false,
  },
  {
    id: 'holder',
    part: 'describing',
    when: {},
    text: { 'zh-CN': '卡登记在谁的名下？', 'zh-HK': '卡登記在誰的名下？', en: 'Whose name is the card in?' },
    hint: {
      'zh-CN': '只有机主，或机主授权的人，才能办。',
      'zh-HK': '只有登記人，或獲登記人授權的人，才可辦理。',
      en: 'Only the registered holder, or someone they authorise, can do this.',
    },
    options: [
      { value: 'self', label: { 'zh-CN': '我自己', 'zh-HK': '我自己', en: 'Mine' }, hint: null },
      {
        value: 'company',
        label: { 'zh-CN': '公司或单位', 'zh-HK': '公司或機構', en: 'A company or organisation' },
        hint: null,
      },
      {
        value: 'someone-else',
        label: {
          'zh-CN': '别人',
          'zh-HK': '別人',
          en: 'Someone else’s',
        },
        hint: {
          'zh-CN': '家人、卖家，或不认识的人；只能去营业厅办',
          'zh-HK': '家人、賣家，或不認識的人；只可到門市辦理',
          en: 'Family, a seller or a stranger; dealt with at a counter',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '打客服热线，问机主是不是你。别报别人的证件。',
        'zh-HK': '致電客戶服務熱線，問登記人是否你本人。別提供別人的證件。',
        en: 'Call the hotline and ask whether you are the holder. Give nobody else’s ID.',
      },
      {
        'zh-CN': '在官方 App 里看实名信息。',
        'zh-HK': '在官方應用程式看實名登記資料。',
        en: 'See the real-name details in the official app.',
      },
      {
        'zh-CN': '内地号码可用工信部的“一证通查”，看身份证名下有几张卡。',
        'zh-HK': '內地號碼可用工信部的「一證通查」，看內地身份證名下有多少張卡。',
        en: 'For mainland numbers, the ministry’s lookup 一证通查 counts the cards under your mainland ID card.',
      },
      {
        'zh-CN': '买卡时没人核对过证件，多半不在你名下。',
        'zh-HK': '買卡時沒有人核對過證件，多半不在你名下。',
        en: 'If nobody checked your ID when you bought it, it is probably not yours.',
      },
    ],
    required: true,
  },
  {
    id: 'identity',
    part: 'describing',
    when: { holder: ['self', 'someone-else', 'unknown'] },
    text: {
      'zh-CN': '开卡时用的是哪种证件？',
      'zh-HK': '開卡時用的是哪種證件？',
      en: 'Which document was used to register?',
    },
    hint: {
      'zh-CN': '办理时一般要带同一种。',
      'zh-HK': '辦理時一般要帶同一種。',
      en: 'You usually need the same kind again.',
    },
    options: [
      {
        value: 'mainland-id',
        label: { 'zh-CN': '内地居民身份证', 'zh-HK': '內地居民身份證', en: 'Mainland resident ID card' },
        hint: null,
      },
      {
        value: 'hkid',
        label: { 'zh-CN': '香港身份证', 'zh-HK': '香港身份證', en: 'Hong Kong identity card' },
        hint: null,
      },
      {
        value: 'home-return-permit',
        label: { 'zh-CN': '港澳居民来往内地通行证', 'zh-HK': '回鄉證', en: 'Home Return Permit' },
        hint: {
          'zh-CN': '俗称回乡证',
          'zh-HK': '港澳居民來往內地通行證',
          en: 'Mainland travel permit for HK and Macau residents',
        },
      },
      {
        value: 'residence-permit',
        label: {
          'zh-CN': '港澳台居民居住证',
          'zh-HK': '港澳台居民居住證',
          en: 'Residence permit for HK, Macau and Taiwan residents',
        },
        hint: null,
      },
      {
        value: 'passport',
        label: { 'zh-CN': '护照', 'zh-HK': '護照', en: 'Passport' },
        hint: {
          'zh-CN': '换过护照号的，可能要多带证明',
          'zh-HK': '換過護照號碼的，可能要多帶證明',
          en: 'If its number has changed, you may have to show more',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '想一想开卡那天，柜台拍了哪张证件。',
        'zh-HK': '回想開卡當日，職員掃描了哪張證件。',
        en: 'Think back: which document did they scan that day?',
      },
      {
        'zh-CN': '打客服热线，问登记的是哪种证件。',
        'zh-HK': '致電客戶服務熱線，問登記的是哪種證件。',
        en: 'Call the hotline and ask which kind of document is on file.',
      },
      {
        'zh-CN': '记不起来，就把可能用过的证件都带去。',
        'zh-HK': '記不起的話，把可能用過的證件都帶去。',
        en: 'If you cannot tell, bring every document that might fit.',
      },
    ],
    required: false,
  },
  {
    id: 'sim',
    part: 'describing',
    when: {},
    text: { 'zh-CN': '卡是什么样子？', 'zh-HK': '卡是甚麼樣子？', en: 'What is the card like?' },
    hint: {
      'zh-CN': '材料和善后的做法因此不同。',
      'zh-HK': '所需文件和善後方法因此不同。',
      en: 'What to bring and what to do afterwards depend on it.',
    },
    options: [
      {
        value: 'plastic',
        label: { 'zh-CN': '一张塑料卡', 'zh-HK': '一張實體卡', en: 'A plastic card' },
        hint: null,
      },
      {
        value: 'esim',
        label: { 'zh-CN': 'eSIM，手机里没有卡', 'zh-HK': 'eSIM，手機內沒有實體卡', en: 'An eSIM' },
        hint: null,
      },
      {
        value: 'lost',
        label: { 'zh-CN': '卡丢了或坏了', 'zh-HK': '卡遺失或損壞', en: 'Lost or broken' },
        hint: { 'zh-CN': '先挂失', 'zh-HK': '先報失', en: 'Report it first' },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '打开卡槽看有没有卡。',
        'zh-HK': '打開卡槽看有沒有卡。',
        en: 'Open the tray and see whether a card is in it.',
      },
      {
        'zh-CN': '在手机的蜂窝网络或 SIM 卡设置里看有没有 eSIM。',
        'zh-HK': '在手機的流動網絡或 SIM 卡設定看有沒有 eSIM。',
        en: 'Look for an eSIM in the phone’s mobile network or SIM settings.',
      },
    ],
    required: false,
  },
  {
    id: 'handler',
    part: 'describing',
    // Whoever goes for a company is its handler; a relative or friend does not come into it.
    when: { holder: ['self', 'someone-else', 'unknown'] },
    text: { 'zh-CN': '谁去办？', 'zh-HK': '由誰去辦？', en: 'Who will deal with it?' },
    hint: {
      'zh-CN': '能自己去就自己去。别把卡和证件交给代办的商家。',
      'zh-HK': '可以的話親自去。不要把卡和證件交給代辦公司。',
      en: 'Go yourself if you can. Give neither card nor ID to a paid agent.',
    },
    options: [
      {
        value: 'holder',
        label: { 'zh-CN': '机主本人', 'zh-HK': '登記人本人', en: 'The holder' },
        hint: null,
      },
      {
        value: 'agent',
        label: {
          'zh-CN': '机主信得过的亲友代办',
          'zh-HK': '登記人信任的親友代辦',
          en: 'A relative or friend for the holder',
        },
        hint: {
          'zh-CN': '多半要授权书和两人的证件',
          'zh-HK': '多半要授權書和兩人的證件',
          en: 'Usually needs a letter and both IDs',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '先问客服能不能代办，要带什么。',
        'zh-HK': '先問客戶服務可否代辦，要帶甚麼。',
        en: 'Ask the hotline whether someone else may come, and with what.',
      },
      {
        'zh-CN': '线上办理常要本人刷脸，多半不能代办。',
        'zh-HK': '網上辦理常要本人做人臉識別，多半不能代辦。',
        en: 'Online, a face check is common, so an agent usually cannot.',
      },
    ],
    required: false,
  },
  {
    id: 'debts',
    part: 'describing',
    when: {},
    text: { 'zh-CN': '还有没付的费用吗？', 'zh-HK': '還有未付的費用嗎？', en: 'Is anything unpaid?' },
    hint: {
      'zh-CN': '欠费不清，多半办不了。',
      'zh-HK': '未清欠款，多半不能辦理。',
      en: 'With fees unpaid, the request is usually turned down.',
    },
    options: [
      { value: 'none', label: { 'zh-CN': '没有', 'zh-HK': '沒有', en: 'Nothing' }, hint: null },
      {
        value: 'open',
        label: {
          'zh-CN': '有',
          'zh-HK': '有',
          en: 'Yes',
        },
        hint: {
          'zh-CN': '停机的，多半也有',
          'zh-HK': '服務已暫停的，多半也有',
          en: 'Likely if the line is suspended',
        },
      },
      { value: 'unknown', label: { 'zh-CN': '不清楚', 'zh-HK': '不清楚', en: 'Not sure' }, hint: null },
    ],
    findOut: [
      {
        'zh-CN': '在运营商 App 或网站看有没有欠费。',
        'zh-HK': '在電訊商的應用程式或網站看有沒有欠款。',
        en: 'See in the operator’s app or on its site whether anything is owed.',
      },
      {
        'zh-CN': '打客服热线问欠费、滞纳金和还没算进去的费用。',
        'zh-HK': '致電客戶服務熱線，問欠款、逾期費和未計算在內的費用。',
        en: 'Ask the hotline about arrears, late fees and charges still to come.',
      },
      {
        'zh-CN': '一卡两号的，两个号码分别问。',
        'zh-HK': '一卡兩號的，兩個號碼分開問。',
        en: 'With two numbers, ask about each.',
      },
    ],
    required: false,
  },
]
