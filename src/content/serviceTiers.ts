import type { ServiceTier } from './authored.ts'

/** The order to move services in, and the reason for each place in it. */
export const serviceTiers: readonly ServiceTier[] = [
  {
    tier: 0,
    title: { 'zh-CN': '准备', 'zh-HK': '準備', en: 'Prepare' },
    why: {
      'zh-CN': '先弄清卡上有几个号码，新号能不能收短信。旧号要留着收验证码。',
      'zh-HK': '先弄清卡上有幾個號碼，新號碼能否收短訊。舊號碼要留着收驗證碼。',
      en: 'First find out how many numbers the card carries and whether the new one gets texts. Keep the old one for codes.',
    },
  },
  {
    tier: 1,
    title: { 'zh-CN': '关键账户', 'zh-HK': '關鍵帳戶', en: 'Key accounts' },
    why: {
      'zh-CN': '别的账户靠它们找回。先加新号并试登一次，再删旧号。',
      'zh-HK': '其他帳戶靠它們取回。先加新號碼並試登入一次，再刪舊號碼。',
      en: 'Other accounts are recovered through these. Add the new number, sign in once, then remove the old one.',
    },
  },
  {
    tier: 2,
    title: { 'zh-CN': '银行', 'zh-HK': '銀行', en: 'Banks' },
    why: {
      'zh-CN': '钱包和一些政务 App 用银行预留号核实你，所以银行先改。',
      'zh-HK': '錢包和部分政務應用程式用銀行預留號碼核實你，所以銀行先改。',
      en: 'Wallets and some government apps check you by the number your bank holds, so banks go first.',
    },
  },
  {
    tier: 3,
    title: { 'zh-CN': '钱包、转数快、券商', 'zh-HK': '錢包、轉數快、證券行', en: 'Wallets, FPS, brokers' },
    why: {
      'zh-CN': '这里有钱。有的换号后要等一段时间才能转出，早点办。',
      'zh-HK': '這裏有錢。有的換號後要等一段時間才能轉出，盡早處理。',
      en: 'There is money here. Some block transfers for a while after a change, so start early.',
    },
  },
  {
    tier: 4,
    title: { 'zh-CN': '身份与敏感资料', 'zh-HK': '身份及敏感資料', en: 'Identity and sensitive data' },
    why: {
      'zh-CN': '政务、医疗、车和门锁的账户找回很慢，有的要本人到场。',
      'zh-HK': '政務、醫療、車和門鎖的帳戶取回很慢，有的要親身辦理。',
      en: 'Government, health, car and lock accounts are slow to recover, some only in person.',
    },
  },
  {
    tier: 5,
    title: { 'zh-CN': '通讯与社交', 'zh-HK': '通訊與社交', en: 'Messaging and social' },
    why: {
      'zh-CN': '别人靠它们认你，很多 App 也用它们登录。微信里钱多，就提前办。',
      'zh-HK': '別人靠它們認你，很多應用程式也用它們登入。微信內錢多，就提早處理。',
      en: 'People know you by these, and many apps sign in through them. If WeChat holds much money, do it earlier.',
    },
  },
  {
    tier: 6,
    title: {
      'zh-CN': '购物、外卖、出行、工作',
      'zh-HK': '購物、外賣、出行、工作',
      en: 'Shopping, delivery, travel, work',
    },
    why: {
      'zh-CN': '数量多，损失小些。前面的改好后，登录和核实会更容易。',
      'zh-HK': '數量多，損失較小。前面的改好後，登入和核實會更容易。',
      en: 'Many, with less to lose. Once the earlier ones are moved, signing in and verifying is easier.',
    },
  },
  {
    tier: 7,
    title: {
      'zh-CN': '运营商、家里、身边的人',
      'zh-HK': '電訊商、家居、身邊的人',
      en: 'Operator, household, people',
    },
    why: {
      'zh-CN': '放在最后。副卡、代扣和紧急联系人，临办理前再理一遍。',
      'zh-HK': '放在最後。副卡、自動轉帳和緊急聯絡人，臨辦理前再整理一次。',
      en: 'Last. Go through extra cards, direct debits and emergency contacts just before you submit.',
    },
  },
]
