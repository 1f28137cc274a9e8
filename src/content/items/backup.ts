import type { Item } from '#content/authored.ts'
import { threeFreeBills } from '#content/claims/operators.ts'
import { mainlandFreeList } from '#content/claims/rules.ts'
import { beforeGivingUpList, chinaMobileAgreement } from '#content/sources.ts'

/** What disappears with the number. */
export const backup: readonly Item[] = [
  {
    id: 'backup.calls',
    station: 'backup',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '通话记录', 'zh-HK': '通話紀錄', en: 'Call records' },
    why: {
      'zh-CN': '号码停了就难查了。对账、有争议都用得着。',
      'zh-HK': '號碼停用後便難再查。核對收費、有爭議都用得着。',
      en: 'Once the number stops they are hard to get, and you may need them to check charges or in a dispute.',
    },
    how: [
      {
        'zh-CN': '登录运营商官方 App 或网站，找详单或通话记录。',
        'zh-HK': '登入電訊商官方應用程式或網站，找詳單或通話紀錄。',
        en: 'In the operator’s official app or site, find the call records.',
      },
      {
        'zh-CN': '导出最近 6 个月的；只给 5 个月的，就导 5 个月。',
        'zh-HK': '匯出最近 6 個月的；只有 5 個月的，便匯出 5 個月。',
        en: 'Export the last six months, or five if that is all there is.',
      },
      {
        'zh-CN': '存到自己的电脑或网盘，打开看一次。',
        'zh-HK': '存到自己的電腦或雲端，打開看一次。',
        en: 'Save it on your computer or cloud drive, and open it once.',
      },
      {
        'zh-CN': '登录要收短信、收不到的，问营业厅能不能打印。',
        'zh-HK': '登入要收短訊、收不到的，問門市可否列印。',
        en: 'If signing in needs a text that does not arrive, ask a shop for a printout.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-mobile', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国移动的协议：计费的原始记录只留 5 个月。',
          'zh-HK': '中國移動的協議：計費的原始紀錄只留 5 個月。',
          en: 'China Mobile’s contract: raw billing records are kept for five months only.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      threeFreeBills,
    ],
  },
  {
    id: 'backup.texts',
    station: 'backup',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '短信', 'zh-HK': '短訊', en: 'Texts' },
    why: {
      'zh-CN': '里面有收据和约定，也能看出绑过哪些账号。',
      'zh-HK': '裏面有收據和約定，也能看出綁定過哪些帳戶。',
      en: 'They hold receipts and agreements, and show which accounts use the number.',
    },
    how: [
      {
        'zh-CN': '短信一般存在手机里，不在卡上。',
        'zh-HK': '短訊一般存在手機裏，不在卡上。',
        en: 'Texts usually live on the phone, not on the SIM.',
      },
      {
        'zh-CN': '用手机自带的备份，或把要紧的截图。',
        'zh-HK': '用手機內置備份，或把重要的截圖。',
        en: 'Use the phone’s own backup, or take screenshots of what matters.',
      },
      {
        'zh-CN': '开卡、充值、扣费的短信都留着。',
        'zh-HK': '開卡、增值、扣費的短訊都保留。',
        en: 'Keep the texts on activation, top-ups and charges.',
      },
      {
        'zh-CN': '先别删。清点账号时还要翻。',
        'zh-HK': '先不要刪。清點帳戶時還要翻。',
        en: 'Do not delete them yet; you will search them for accounts.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'backup.contacts',
    station: 'backup',
    required: true,
    when: { sim: ['plastic', 'lost', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '存在 SIM 卡上的联系人',
      'zh-HK': '存在 SIM 卡上的聯絡人',
      en: 'Contacts stored on the SIM',
    },
    why: {
      'zh-CN': '只存在卡上的，卡没了就没了。',
      'zh-HK': '只存在卡上的，卡沒有了便沒有了。',
      en: 'What is only on the SIM goes with the SIM.',
    },
    how: [
      {
        when: { sim: ['plastic', 'unknown'] },
        text: {
          'zh-CN': 'iPhone：在通讯录设置里导入 SIM 卡联系人。',
          'zh-HK': 'iPhone：在通訊錄設定匯入 SIM 卡聯絡人。',
          en: 'iPhone: in the Contacts settings, import SIM contacts.',
        },
      },
      {
        when: { sim: ['plastic', 'unknown'] },
        text: {
          'zh-CN': '安卓：在通讯录里找导入，选 SIM 卡。',
          'zh-HK': 'Android：在通訊錄找匯入，選 SIM 卡。',
          en: 'Android: in Contacts, find Import and choose the SIM.',
        },
      },
      {
        when: { sim: ['lost', 'unknown'] },
        text: {
          'zh-CN': '卡丢了的，看旧手机里有没有存。',
          'zh-HK': '卡遺失了的，看舊手機有沒有存。',
          en: 'If the card is lost, look in an old phone.',
        },
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN': '媒体提醒：注销前先备份卡上的通讯录。',
          'zh-HK': '傳媒提醒：取消服務前先備份卡上的通訊錄。',
          en: 'Press advice: back up the SIM phonebook before giving up the number.',
        },
        source: beforeGivingUpList,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'backup.bills',
    station: 'backup',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '收费和付款记录', 'zh-HK': '收費和付款紀錄', en: 'Records of charges and payments' },
    why: {
      'zh-CN': '多收了钱，要靠它说话。',
      'zh-HK': '多收了錢，要靠它證明。',
      en: 'They are your evidence if you are overcharged.',
    },
    how: [
      {
        when: { plan: ['contract', 'unknown'] },
        text: {
          'zh-CN': '下载最近 6 个月的账单，更早的能下也下。',
          'zh-HK': '下載最近 6 個月的月結單，更早的能下載也下載。',
          en: 'Download six months of bills, or more if you can.',
        },
      },
      {
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '预付的，存好充值和扣费记录，查得到账单的也下载。',
          'zh-HK': '儲值卡：保留增值和扣費紀錄，查到月結單的也下載。',
          en: 'Prepaid: save the records of top-ups and charges, and bills where there are any.',
        },
      },
      {
        'zh-CN': '套餐和活动的条款也存一份。',
        'zh-HK': '計劃和優惠的條款也存一份。',
        en: 'Save the terms of the plan and of any promotion too.',
      },
    ],
    form: null,
    claims: [mainlandFreeList, threeFreeBills],
  },
]
