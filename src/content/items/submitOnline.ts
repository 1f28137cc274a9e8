import type { Item } from '#content/authored.ts'
import { threeFormWays } from '#content/claims/operators.ts'
import { askRoamingWait } from '#content/claims/questions.ts'
import {
  hongKongPrepaidRequest,
  mainlandRemote,
  oneCardAskFirst,
  removedWithinADay,
} from '#content/claims/rules.ts'
import {
  adccCallAlert,
  cmhkOneCardPage,
  ofcaCallReminder,
  ofcaIndustryCode,
  police12381,
  threeDisconnection,
} from '#content/sources.ts'

// A Hong Kong contract is billed afterwards: it has nothing to top up. The conditions below hold one at a time.
const noTopUp = {
  'zh-CN': '审核期间不要再充值。',
  'zh-HK': '審批期間不要再增值。',
  en: 'Do not top up while you wait.',
}

/** How to submit on the operator’s own site or app. */
export const submitOnline: readonly Item[] = [
  {
    id: 'submit.online.official',
    station: 'submit',
    required: false,
    when: {},
    channel: 'online',
    title: { 'zh-CN': '走官方渠道', 'zh-HK': '使用官方途徑', en: 'Use an official channel' },
    why: {
      'zh-CN': '假客服、假网页会骗证件和验证码。',
      'zh-HK': '假客服、假網頁會騙取證件和驗證碼。',
      en: 'Fake support and fake pages collect IDs and codes.',
    },
    how: [
      {
        'zh-CN': '只用运营商官网、官方 App 和卡面或单据上的热线。',
        'zh-HK': '只用電訊商官方網站、官方應用程式和卡面或單據上的熱線。',
        en: 'Use only the operator’s own site, app and the hotline on your card or papers.',
      },
      {
        'zh-CN': '网址先用“官方渠道核对”工具看一遍。',
        'zh-HK': '網址先用「官方途徑核對」工具看一遍。',
        en: 'Check an address first with the “Official-channel check”.',
      },
      {
        'zh-CN': '不点短信里的链接，不加聊天软件里的代办。',
        'zh-HK': '不點短訊內的連結，不加通訊軟件內的代辦。',
        en: 'Follow no link in a text, and add no agent in a chat app.',
      },
      {
        'zh-CN': '拿不准的，自己打这个热线问。',
        'zh-HK': '未能確定的，自行致電這個熱線問。',
        en: 'If unsure, call that hotline yourself.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港警方：有人冒充电讯公司职员，放录音说服务快停，再转给假公安。自己打官方热线核实。',
          'zh-HK': '香港警方：有人假扮電訊公司職員，播錄音說服務快停，再轉駁假公安。請自行致電官方熱線核實。',
          en: 'Hong Kong Police: callers pose as telecom staff, play a recording that service will stop, then pass you to fake mainland police. Check by calling the official hotline yourself.',
        },
        source: adccCallAlert,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'], numbers: ['both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 写明：一卡两号登记，它和内地机构都不会打电话来，问银行资料或密码。',
          'zh-HK': 'CMHK 列明：CMHK 和內地機構都不會為一卡兩號登記致電索取銀行資料或密碼。',
          en: 'CMHK says: neither it nor any mainland body calls about 1-card-2-number registration to ask for bank details or passwords.',
        },
        source: cmhkOneCardPage,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港通讯办：它不会为实名登记打电话给市民。这样的来电是骗局。',
          'zh-HK': '通訊辦：不會就電話卡實名登記致電市民。這類來電是騙局。',
          en: 'OFCA, the regulator: it never phones the public about SIM registration; such calls are fraud.',
        },
        source: ofcaCallReminder,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN':
            '内地 12381 发的防骗提醒短信，没有链接、电话和微信，也不用回复。拿不准，打 110 或 96110 问。',
          'zh-HK':
            '內地 12381 發出的防騙短訊，沒有連結、電話和微信，也毋須回覆。未能確定，便在內地致電 110 或 96110 查詢。',
          en: 'Mainland 12381 warning texts carry no link, number or WeChat account and need no reply. In doubt, call 110 or 96110 in the mainland.',
        },
        source: police12381,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.online.paper-form',
    station: 'submit',
    required: false,
    when: { operator: ['three-hk'], plan: ['contract', 'unknown'] },
    channel: 'online',
    title: {
      'zh-CN': '3HK：取消表格可以传真或邮寄',
      'zh-HK': '3HK：取消表格可傳真或郵寄',
      en: '3HK: fax or mail the disconnection form',
    },
    why: {
      'zh-CN': '3HK 公布的办法是交表格，没查到网上的入口。',
      'zh-HK': '3HK 公布的做法是交表格，未查到網上入口。',
      en: 'What 3HK publishes is a form to hand in; no online entry was found.',
    },
    how: [
      {
        'zh-CN': '在 3HK 官网的表格页找取消表格，填好签名，要附的证件放在一起。',
        'zh-HK': '在 3HK 官方網站的表格頁找取消表格，填妥簽名，連同要附上的證件。',
        en: 'Find the form on the forms page of 3HK’s own site, fill it in, sign it and add the papers it asks for.',
      },
      {
        'zh-CN': '寄出前拍照留底，留好传真报告或邮寄收据。',
        'zh-HK': '寄出前拍照留底，保留傳真報告或郵寄收據。',
        en: 'Keep a photo of what you send, and the fax report or postal receipt.',
      },
      {
        'zh-CN': '过几天打热线，问收到没有，从哪天算起。',
        'zh-HK': '過幾天致電熱線，問收到沒有，由哪天起計。',
        en: 'A few days later, ask the hotline whether it arrived and from which day it counts.',
      },
      {
        'zh-CN': '传真、邮寄的，在这里按“线上”记。',
        'zh-HK': '傳真、郵寄的，在這裏按「網上」記下。',
        en: 'Whatever you fax or mail, record here as online.',
      },
    ],
    form: null,
    claims: [
      { ...threeFormWays, when: { operator: ['three-hk'], holder: ['self', 'someone-else', 'unknown'] } },
      {
        when: { operator: ['three-hk'], holder: ['company'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：公司的表格和文件，可以交到 3Shop、传真或邮寄。',
          'zh-HK': '3HK：公司的表格和文件，可交到 3Shop、傳真或郵寄。',
          en: '3HK: a company may hand its form and papers in at a 3Shop, fax them or mail them.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.online.entry',
    station: 'submit',
    required: false,
    when: {},
    channel: 'online',
    title: { 'zh-CN': '找到入口', 'zh-HK': '找到入口', en: 'Find the entry' },
    why: {
      'zh-CN': '各家叫法不同，常藏在账户管理里。',
      'zh-HK': '各家叫法不同，常藏在帳戶管理內。',
      en: 'Every operator names it differently, often deep in account settings.',
    },
    how: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        text: {
          'zh-CN': '内地的 App：在账户管理、服务设置里找“销户”“注销”，也可以直接搜。',
          'zh-HK': '內地的應用程式：在帳戶管理、服務設定找「銷戶」一類取消號碼的項目，也可直接搜尋。',
          en: 'A mainland app: look in account management or service settings for 销户 or 注销, or search for them.',
        },
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        text: {
          'zh-CN': '香港的 App：在账户管理、服务设置里找“取消服务”“终止服务”，也可以直接搜。',
          'zh-HK': '香港的應用程式：在帳戶管理、服務設定找「取消服務」「終止服務」，也可直接搜尋。',
          en: 'A Hong Kong app: look in account management or service settings for “cancel” or “terminate”, or search for them.',
        },
      },
      {
        'zh-CN': '找不到的，问官方在线客服入口在哪里。',
        'zh-HK': '找不到的，問官方網上客服入口在哪裏。',
        en: 'If you cannot find it, ask official support where it is.',
      },
      {
        'zh-CN': '没有线上入口的，改走营业厅，勾过的都还在。',
        'zh-HK': '沒有網上入口的，改到門市，剔選過的仍在。',
        en: 'If there is no online entry, change to the counter; your ticks stay.',
      },
    ],
    form: null,
    claims: [
      hongKongPrepaidRequest,
      mainlandRemote,
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], holder: ['self', 'someone-else', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港业界守则（自愿）：终止手续不应太麻烦、太慢；鼓励提供可下载的表格，接受书面申请。',
          'zh-HK': '香港業界守則（自願）：終止手續不應太麻煩、太慢；鼓勵提供可下載的表格，接受書面申請。',
          en: 'Hong Kong’s voluntary industry code: ending a service should be neither troublesome nor slow; downloadable forms and written requests are encouraged.',
        },
        source: ofcaIndustryCode,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['china-mobile', 'china-unicom', 'china-telecom', 'china-broadnet'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：App 里的入口叫什么，几点到几点能办。',
          'zh-HK': '問清楚：應用程式內的入口叫甚麼，幾點至幾點可辦理。',
          en: 'Ask: what is the entry called in the app, and at which hours does it work?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      oneCardAskFirst,
    ],
  },
  {
    id: 'submit.online.form',
    station: 'submit',
    required: false,
    when: {},
    channel: 'online',
    title: {
      'zh-CN': '填表，再对一遍',
      'zh-HK': '填表，再核對一遍',
      en: 'Fill in the form, then read it again',
    },
    why: {
      'zh-CN': '填错号码或账户，会被退回，或者停错号码。',
      'zh-HK': '填錯號碼或帳戶，會被退回，或停錯號碼。',
      en: 'With a wrong number or account, the form comes back, or the wrong number is stopped.',
    },
    how: [
      {
        'zh-CN': '填号码、证件、联系方式、原因。',
        'zh-HK': '填號碼、證件、聯絡方法、原因。',
        en: 'Fill in number, document, contact and reason.',
      },
      {
        'zh-CN': '联系方式写另一个号码，不要写这张卡的。',
        'zh-HK': '聯絡方法寫另一個號碼，不要寫這張卡的。',
        en: 'Give another number as contact, not this one.',
      },
      {
        'zh-CN': '用“号码核对”工具看格式，它不保存。',
        'zh-HK': '用「號碼核對」工具看格式，它不會保存。',
        en: 'Check the formats with the “Number check”; it keeps nothing.',
      },
      {
        'zh-CN': '余额怎么处理，照你在“余额”一站的决定选。',
        'zh-HK': '餘額怎樣處理，照你在「餘額」一站的決定選。',
        en: 'For the balance, choose what you decided under “Balance”.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.photos',
    station: 'submit',
    required: false,
    when: {},
    channel: 'online',
    title: { 'zh-CN': '照片加水印', 'zh-HK': '相片加水印', en: 'Watermark the photos' },
    why: {
      'zh-CN': '证件照片传出去，就管不住了。',
      'zh-HK': '證件相片傳了出去，便管不住了。',
      en: 'An ID photo once sent is out of your hands.',
    },
    how: [
      {
        'zh-CN': '用“证件照片加水印”写上用途和日期。',
        'zh-HK': '用「證件相片加水印」寫上用途和日期。',
        en: 'With “Watermark an ID photo”, write purpose and date on it.',
      },
      {
        'zh-CN': '遮住用不着的部分，要核对的文字别遮。',
        'zh-HK': '遮住用不着的部分，要核對的文字不要遮。',
        en: 'Cover what is not needed, but not the text that has to be checked.',
      },
      {
        'zh-CN': '只在官方 App 里拍或传。',
        'zh-HK': '只在官方應用程式拍攝或上載。',
        en: 'Take or upload it only in the official app.',
      },
      {
        'zh-CN': '官方不收带水印的，问客服或改走营业厅。',
        'zh-HK': '官方不收有水印的，問客服或改到門市。',
        en: 'If watermarked photos are refused, ask support or go to a shop.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], holder: ['self', 'someone-else', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：要不要刷脸、录像，证件拍哪几面。',
          'zh-HK': '問清楚：是否要人臉識別、錄影，證件拍哪幾面。',
          en: 'Ask: is a face check or a video needed, and which sides of the ID?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { holder: ['company'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：公司的号码在线上办，刷谁的脸，传谁的证件，要不要公司的证照。没有查到公开的规定。',
          'zh-HK':
            '問清楚：公司的號碼在網上辦，做誰的人臉識別，傳誰的證件，是否要公司的登記文件。找不到公開的規定。',
          en: 'Ask: for a company’s number online, whose face is checked, whose ID is sent, and are the company’s papers needed? We found no published rule.',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { handler: ['agent'], holder: ['self', 'someone-else', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：代办的，线上要不要机主本人刷脸。',
          'zh-HK': '問清楚：代辦的，網上是否要登記人本人做人臉識別。',
          en: 'Ask: when somebody acts for the holder, must the holder pass a face check online?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.online.send',
    station: 'submit',
    required: false,
    when: {},
    channel: 'online',
    title: { 'zh-CN': '提交，留凭据', 'zh-HK': '遞交，保留憑據', en: 'Submit and keep a trace' },
    why: {
      'zh-CN': '以后跟进，全凭申请号。',
      'zh-HK': '日後跟進，全憑申請編號。',
      en: 'Later you have only the reference to go by.',
    },
    how: [
      {
        'zh-CN': '提交前再看一遍号码。',
        'zh-HK': '遞交前再看一遍號碼。',
        en: 'Look at the number once more before you send.',
      },
      {
        'zh-CN': '截下提交成功的页面，抄下申请号和日期。',
        'zh-HK': '截下遞交成功的頁面，抄下申請編號和日期。',
        en: 'Take a screenshot of the page that says it was sent; note the reference and date.',
      },
      {
        'zh-CN': '提交了只算申请，还没有注销。',
        'zh-HK': '遞交了只算申請，仍未取消。',
        en: 'Submitting is only asking: nothing is given up yet.',
      },
      {
        'zh-CN': '回来记下：哪天提交，答应哪天回复。',
        'zh-HK': '回來記下：哪天遞交，答應哪天回覆。',
        en: 'Come back and note when you sent it and when they promised an answer.',
      },
    ],
    form: null,
    claims: [{ ...askRoamingWait, when: { operator: ['china-unicom'] } }],
  },
  {
    id: 'submit.online.interrupted',
    station: 'submit',
    required: false,
    when: {},
    channel: 'online',
    title: { 'zh-CN': '中途断了怎么办', 'zh-HK': '中途斷了怎麼辦', en: 'If it breaks off' },
    why: {
      'zh-CN': '掉线、刷脸失败，都可能停在半路。',
      'zh-HK': '斷線、人臉識別失敗，都可能停在半路。',
      en: 'A lost connection or a failed face check can stop it half-way.',
    },
    how: [
      {
        'zh-CN': '先看“我的申请”里有没有记录。',
        'zh-HK': '先看「我的申請」內有沒有紀錄。',
        en: 'First look for it under “my requests”.',
      },
      {
        'zh-CN': '有记录的，接着办或问客服，别重复提交。',
        'zh-HK': '有紀錄的，繼續辦或問客服，不要重複遞交。',
        en: 'If it is there, continue or ask support; do not submit twice.',
      },
      {
        'zh-CN': '没有的，换个网络、换个时间再试一次。',
        'zh-HK': '沒有的，換個網絡、換個時間再試一次。',
        en: 'If not, try again on another network or at another time.',
      },
      {
        'zh-CN': '两次都不行，改走营业厅。',
        'zh-HK': '兩次都不行，改到門市。',
        en: 'After two failures, go to a shop.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.review',
    station: 'submit',
    required: false,
    when: {},
    channel: 'online',
    title: { 'zh-CN': '等审核', 'zh-HK': '等候審批', en: 'Wait for the review' },
    why: {
      'zh-CN': '审核要时间，各家说法不同。',
      'zh-HK': '審批需時，各家說法不同。',
      en: 'A review takes time, and the answers differ.',
    },
    how: [
      {
        'zh-CN': '问清要几天，结果怎么通知。',
        'zh-HK': '問清要幾天，結果怎樣通知。',
        en: 'Ask how many days and how you will be told.',
      },
      {
        'zh-CN': '旧卡还在的先留着，手机别关，等确认短信。',
        'zh-HK': '舊卡仍在的先保留，手機不要關，等確認短訊。',
        en: 'If you still have the SIM, keep it in a phone that is on, for the confirming text.',
      },
      {
        'zh-CN': '到期没有回音的，在“跟进”一站记下。',
        'zh-HK': '到期沒有回音的，在「跟進」一站記下。',
        en: 'If the day passes without an answer, note it under “Follow up”.',
      },
      { when: { plan: ['prepaid', 'unknown'] }, text: noTopUp },
      { when: { plan: ['contract'], numbers: ['mainland', 'both', 'unknown'] }, text: noTopUp },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：在内地 App 办要等多久。网上的说法从两天到一个月都有。',
          'zh-HK': '問清楚：在內地應用程式辦要等多久。網上說法由兩天到一個月都有。',
          en: 'Ask: how long does a mainland app request take? Reports range from two days to a month.',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      removedWithinADay,
    ],
  },
]
