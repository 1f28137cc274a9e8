import type { Item } from '#content/authored.ts'
import {
  numberLookup,
  numberLookupAccounts,
  ofcaEndingService,
  ofcaOneCard,
  smsSenderRegister,
} from '#content/sources.ts'

// Whichever way the texts came to stop; the conditions below hold one at a time.
const lookupWithoutTexts = {
  'zh-CN': '问清楚：号码收不到短信，能不能在营业厅查，结果怎么给你。没有查到别的办法。',
  'zh-HK': '問清楚：號碼收不到短訊，可否在內地門市查，結果怎樣給你。找不到其他辦法。',
  en: 'Ask: with no texts arriving, can a mainland shop run it, and how do you get the answer? We found no other way.',
}

const answerBelow = {
  'zh-CN': '找到一个，就在下面勾对应的服务。',
  'zh-HK': '找到一個，就在下面剔選對應的服務。',
  en: 'For each one you find, tick its service below.',
}

/** What to do before the first account is changed. */
export const unbindPreparation: readonly Item[] = [
  {
    id: 'unbind-prep.new-number',
    station: 'unbind',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '新号码能收短信', 'zh-HK': '新號碼可收短訊', en: 'A new number that receives texts' },
    why: {
      'zh-CN': '换绑时，多半新旧两个号码都要收验证码。',
      'zh-HK': '更換綁定時，多半新舊兩個號碼都要收驗證碼。',
      en: 'To change a link you usually need codes on both the old number and the new.',
    },
    how: [
      {
        'zh-CN': '新卡先激活，放进手机，发一条短信试试。',
        'zh-HK': '新卡先啟用，放進手機，傳一則短訊試試。',
        en: 'Activate the new SIM, put it in a phone and send it a text.',
      },
      {
        'zh-CN': '确认你在的地方能收到，漫游也要试。',
        'zh-HK': '確認所在地方能收到，漫遊也要試。',
        en: 'Make sure it works where you are, roaming included.',
      },
      {
        'zh-CN': '旧卡要是还能用，这段时间别断信号、别欠费。',
        'zh-HK': '舊卡如仍可用，這段時間保持有訊號、不欠費。',
        en: 'If the old SIM still works, keep it in service and paid meanwhile.',
      },
      {
        'zh-CN': '换手机和换号码，不要放在同一天。',
        'zh-HK': '換手機和換號碼，不要放在同一日。',
        en: 'Do not change phone and number on the same day.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'unbind-prep.second-number',
    station: 'unbind',
    required: true,
    when: { numbers: ['both'] },
    channel: null,
    title: {
      'zh-CN': '两个号码各列一份清单',
      'zh-HK': '兩個號碼各列一份清單',
      en: 'One list for each of the two numbers',
    },
    why: {
      'zh-CN': '内地账号多绑内地号码，香港账号多绑香港号码，容易漏一边。',
      'zh-HK': '內地帳戶多綁內地號碼，香港帳戶多綁香港號碼，容易漏一邊。',
      en: 'Mainland accounts mostly use the mainland number, Hong Kong accounts the other. Either is easily missed.',
    },
    how: [
      {
        'zh-CN': '先写下两个号码各管什么。',
        'zh-HK': '先寫下兩個號碼各有甚麼用途。',
        en: 'Write down what each number is used for.',
      },
      {
        'zh-CN': '看每个账号绑的是哪一个。',
        'zh-HK': '看每個帳戶綁定哪一個。',
        en: 'For each account, see which one it uses.',
      },
      {
        'zh-CN': '两个都清好，再去提交。',
        'zh-HK': '兩個都清好，才去遞交。',
        en: 'Clear both before you submit.',
      },
      {
        'zh-CN': '只放弃一个的，问清另一个会不会受影响。',
        'zh-HK': '只放棄一個的，問清另一個會否受影響。',
        en: 'Giving up only one? Ask whether the other is affected.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['both'] },
        mark: 'official',
        text: {
          'zh-CN':
            '一卡多号：内地号码由内地运营商供应。不提供实名资料的，内地号码可能停用，香港号码不受影响。',
          'zh-HK':
            '一卡多號：內地號碼由內地電訊商供應。不提供實名資料的，內地號碼可能停用，香港號碼不受影響。',
          en: 'One card, several numbers: the mainland one comes from a mainland operator. Without your real-name data it may be suspended; the Hong Kong one is not affected.',
        },
        source: ofcaOneCard,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'unbind-prep.lookup',
    station: 'unbind',
    required: false,
    when: { numbers: ['mainland', 'both', 'unknown'] },
    channel: null,
    title: { 'zh-CN': '查一查“一证通查”', 'zh-HK': '查一查「一證通查」', en: 'Try the lookup 一证通查' },
    why: {
      'zh-CN': '能查到内地号码在几家平台绑了几个账号。',
      'zh-HK': '可查到內地號碼在多少個平台綁定了多少個帳戶。',
      en: 'It shows how many accounts on some platforms use the mainland number.',
    },
    how: [
      {
        'zh-CN': '从“工信微报”公众号或支付宝小程序进入。',
        'zh-HK': '從「工信微報」公眾號或支付寶小程式進入。',
        en: 'Enter from the WeChat account 工信微报 or Alipay’s mini-program.',
      },
      {
        'zh-CN': '结果用短信发到这个号码：还能收的，趁早查；收不到的，先补卡或恢复号码。',
        'zh-HK': '結果以短訊傳到這個號碼：仍可收的，趁早查；收不到的，先補卡或恢復號碼。',
        en: 'The answer comes by text to this number. While texts arrive, do it early; if none do, replace the SIM or restore the number first.',
      },
      {
        'zh-CN': '只给数量，不给账号名，也只有部分平台。',
        'zh-HK': '只給數量，不給帳戶名，也只有部分平台。',
        en: 'It gives counts, not names, and only for some platforms.',
      },
      {
        when: { numbers: ['mainland'] },
        text: {
          'zh-CN': '这里查不到的平台，要自己查。',
          'zh-HK': '在此查不到的平台，要自己查。',
          en: 'Other platforms need your own search.',
        },
      },
      {
        when: { numbers: ['both', 'unknown'] },
        text: {
          'zh-CN': '香港号码和查不到的平台，要自己查。',
          'zh-HK': '香港號碼和查不到的平台，要自己查。',
          en: 'Hong Kong numbers and other platforms need your own search.',
        },
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '查账号：填手机号和证件后六位。48 小时内由 10699000 发短信回复，只有各平台的数量。',
          'zh-HK': '查帳戶：填手機號碼和證件末六位。48 小時內由 10699000 以短訊回覆，只有各平台的數量。',
          en: 'For accounts: give the number and the last six characters of the ID. Within 48 hours 10699000 answers by text, with counts per platform only.',
        },
        source: numberLookupAccounts,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN':
            '查电话卡：看证件名下有几张卡，任何一家运营商的营业厅也能查。看到的说明只支持内地居民身份证。',
          'zh-HK':
            '查電話卡：看證件名下有多少張卡，任何一間電訊商的內地門市也可查。看到的說明只支援內地居民身份證。',
          en: 'For SIMs: how many are under your ID, also at any mainland operator’s shop. The texts we found support only the mainland ID card.',
        },
        source: numberLookup,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {
          numbers: ['mainland', 'both', 'unknown'],
          holder: ['self', 'someone-else', 'unknown'],
          identity: ['home-return-permit', 'hkid', 'residence-permit', 'passport', 'unknown'],
        },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：你这种证件能不能用“一证通查”。',
          'zh-HK': '問清楚：你這種證件可否使用「一證通查」。',
          en: 'Ask: does the lookup accept your kind of document?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'], holder: ['company'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：公司名下的号码，能不能用“一证通查”。',
          'zh-HK': '問清楚：公司名下的號碼，可否使用「一證通查」。',
          en: 'Ask: does the lookup take a number in a company’s name?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'], texts: ['unknown'], sim: ['lost'] },
        mark: 'unverified',
        text: lookupWithoutTexts,
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'], texts: ['dead'] },
        mark: 'unverified',
        text: lookupWithoutTexts,
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {
          numbers: ['mainland', 'both', 'unknown'],
          sim: ['plastic', 'esim', 'unknown'],
          texts: ['unknown'],
          suspended: ['yes'],
        },
        mark: 'unverified',
        text: lookupWithoutTexts,
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'unbind-prep.inbox-search',
    station: 'unbind',
    required: false,
    when: {},
    channel: null,
    title: { 'zh-CN': '翻短信找账号', 'zh-HK': '翻短訊找帳戶', en: 'Search your texts for accounts' },
    why: {
      'zh-CN': '发过验证码的，多半都绑着这个号码。',
      'zh-HK': '傳過驗證碼的，多半都綁定這個號碼。',
      en: 'Whoever sent you a code probably has this number.',
    },
    how: [
      {
        'zh-CN': '搜：验证码、校验码、登录、绑定、尾号。',
        'zh-HK': '搜尋「驗證碼」「一次性密碼」「登入」「綁定」「賬戶」。',
        en: 'Search for “code”, “OTP”, “verify” and “sign in”, and the same in Chinese.',
      },
      {
        'zh-CN': '搜方括号【】里的名字，那是发短信的公司。',
        'zh-HK': '搜尋方括號【】內的名稱，那是發短訊的公司。',
        en: 'A name in brackets like 【】 is the company that sent the text. Search for these too.',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        text: {
          'zh-CN': '香港已登记的发送人以“#”开头，也搜一下。',
          'zh-HK': '香港已登記的發送人以「#」開頭，也搜尋一下。',
          en: 'Registered Hong Kong senders start with “#”; search for that too.',
        },
      },
      answerBelow,
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '香港：已登记的发送人，名称以“#”开头；没登记却用“#”的会被拦截。',
          'zh-HK': '香港：已登記的發送人，名稱以「#」開頭；沒登記卻用「#」的會被攔截。',
          en: 'Hong Kong: registered senders’ names start with “#”; unregistered senders who use it are blocked.',
        },
        source: smsSenderRegister,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港通讯办提醒：放弃号码时，靠它的网上服务也要停掉。',
          'zh-HK': '通訊辦提醒：放棄號碼時，靠它的網上服務也要終止。',
          en: 'OFCA, the regulator: when you give up a number, end the internet services tied to it too.',
        },
        source: ofcaEndingService,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'unbind-prep.saved-passwords',
    station: 'unbind',
    required: false,
    when: {},
    channel: null,
    title: {
      'zh-CN': '翻存下的密码找账号',
      'zh-HK': '翻密碼找帳戶',
      en: 'Look through your saved passwords',
    },
    why: {
      'zh-CN': '存过密码的网站和 App，不少是用手机号注册的。',
      'zh-HK': '儲存過密碼的網站和應用程式，不少以手機號碼登記。',
      en: 'Many sites and apps you saved a password for know you by a phone number.',
    },
    how: [
      {
        'zh-CN': '打开手机、浏览器或密码管理软件的密码列表，搜这个号码，再逐个看一遍名字。',
        'zh-HK': '打開手機、瀏覽器或密碼管理程式的密碼列表，搜尋這個號碼，再逐一看名稱。',
        en: 'Open the list of passwords in your phone, browser or password manager, search for this number, then read through the names.',
      },
      {
        'zh-CN': '用验证码登录的账号没有密码，不在里面：手机上装的 App 也要看一遍。',
        'zh-HK': '以驗證碼登入的帳戶沒有密碼，不在其中：手機上的應用程式也要看一次。',
        en: 'Accounts you enter with a code have no password and are not there: go through the apps on your phone as well.',
      },
      answerBelow,
      {
        'zh-CN': '只自己看，密码不截图、不发给别人。',
        'zh-HK': '只供自己看，密碼不要截圖或傳給別人。',
        en: 'Look at it alone. Take no screenshots of passwords and send them to nobody.',
      },
    ],
    form: null,
    claims: [],
  },
]
