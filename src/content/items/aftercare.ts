import type { Item } from '#content/authored.ts'
import { cslCardReturned, unicomSettledNextMonth } from '#content/claims/operators.ts'
import { hongKongLastBillLate, hongKongReissue, mainlandReissue } from '#content/claims/rules.ts'
import { beforeGivingUpList, cmhkRegistrationFaq, miitOrder25, renewalApps } from '#content/sources.ts'

/** What is left once the number has ended. */
export const aftercare: readonly Item[] = [
  {
    id: 'aftercare.sim',
    station: 'aftercare',
    required: true,
    when: { sim: ['plastic', 'unknown'] },
    channel: null,
    title: { 'zh-CN': '处理 SIM 卡', 'zh-HK': '處理 SIM 卡', en: 'Deal with the SIM' },
    why: {
      'zh-CN': '号码确认停了再动手。太早会收不到确认短信。',
      'zh-HK': '號碼確認停用後才動手。太早會收不到確認短訊。',
      en: 'Only once the end is confirmed. Too soon, and you miss the confirming text.',
    },
    how: [
      {
        'zh-CN': '先核实：打不通、App 登不上、没有再扣钱。',
        'zh-HK': '先核實：打不通、應用程式登入不到、沒有再扣款。',
        en: 'First verify: calls fail, the app does not let you in, nothing more is taken.',
      },
      {
        'zh-CN': '运营商要收回的，交回去，要一张收条。',
        'zh-HK': '電訊商要收回的，交回去，要一張收條。',
        en: 'If the operator wants it back, return it and get a slip.',
      },
      {
        'zh-CN': '不用交回的，把芯片剪断再扔。',
        'zh-HK': '不用交回的，把晶片剪斷再棄掉。',
        en: 'Otherwise cut the chip in two and throw it away.',
      },
      {
        'zh-CN': '不要送人，不要卖。',
        'zh-HK': '不要送人，不要出售。',
        en: 'Do not give it away or sell it.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN': '媒体提醒：解绑之后，把旧卡毁掉。',
          'zh-HK': '傳媒提醒：解除綁定後，把舊卡銷毀。',
          en: 'Press advice: after unlinking, destroy the old card.',
        },
        source: beforeGivingUpList,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      cslCardReturned,
    ],
  },
  {
    id: 'aftercare.esim',
    station: 'aftercare',
    required: true,
    when: { sim: ['esim'] },
    channel: null,
    title: { 'zh-CN': '删除 eSIM', 'zh-HK': '刪除 eSIM', en: 'Delete the eSIM' },
    why: {
      'zh-CN': '删了手机里的 eSIM，套餐并没有停。核实之后再删。',
      'zh-HK': '刪除了手機內的 eSIM，計劃並沒有停。核實之後才刪。',
      en: 'Deleting it from the phone does not end the plan. Delete it once the end is verified.',
    },
    how: [
      {
        'zh-CN': 'iPhone：打开“设置”“蜂窝网络”，点这个套餐，选“删除 eSIM”。',
        'zh-HK': 'iPhone：打開「設定」「流動網絡」，點這個計劃，選「刪除 eSIM」。',
        en: 'iPhone: open Settings, Cellular, tap this plan, choose Delete eSIM.',
      },
      {
        'zh-CN': '安卓：在网络和 SIM 卡设置里找清除。',
        'zh-HK': 'Android：在網絡和 SIM 卡設定找清除。',
        en: 'Android: in network or SIM settings, find Erase.',
      },
      {
        'zh-CN': '别误删了别的套餐。',
        'zh-HK': '不要誤刪其他計劃。',
        en: 'Do not delete another plan by mistake.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：删 eSIM 之前，还要不要用它收确认短信。',
          'zh-HK': '問清楚：刪除 eSIM 之前，是否仍要用它收確認短訊。',
          en: 'Ask: is the eSIM still needed for a confirming text before it is deleted?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'aftercare.id-copies',
    station: 'aftercare',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '处理证件复印件', 'zh-HK': '處理證件副本', en: 'Deal with copies of ID' },
    why: {
      'zh-CN': '散在外面的复印件，最容易被人冒用。',
      'zh-HK': '散在外面的副本，最容易被人冒用。',
      en: 'Loose copies are easily misused.',
    },
    how: [
      {
        'zh-CN': '剩下的复印件碎掉，手机里的照片也删掉。',
        'zh-HK': '剩下的副本碎掉，手機內的相片也刪除。',
        en: 'Shred the spare copies and delete the photos.',
      },
      {
        'zh-CN': '发给客服的，问什么时候删。',
        'zh-HK': '傳給客服的，問何時刪除。',
        en: 'Ask when those you sent to support will be deleted.',
      },
      {
        'zh-CN': '“最近删除”、云端、聊天里的，也看一遍。',
        'zh-HK': '「最近刪除」、雲端、通訊軟件內的，也看一遍。',
        en: 'Look in Recently Deleted, the cloud and your chats too.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '内地：服务结束后，运营商还要保留实名资料两年。',
          'zh-HK': '內地：服務結束後，電訊商還要保留實名資料兩年。',
          en: 'Mainland: after the service ends, the operator keeps registration data for two more years.',
        },
        source: miitOrder25,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '香港储值卡：比如 CMHK 写明，卡停用后登记资料至少保留 12 个月。',
          'zh-HK': '香港儲值卡：例如 CMHK 列明，卡停用後登記資料至少保留 12 個月。',
          en: 'Hong Kong prepaid: CMHK, for one, says that it keeps registration data at least 12 months after the card ends.',
        },
        source: cmhkRegistrationFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'aftercare.auto-debit',
    station: 'aftercare',
    required: true,
    when: { plan: ['contract', 'unknown'] },
    legs: ['mainland', 'hongkong'],
    channel: null,
    title: {
      'zh-CN': '看下一张账单，再停自动扣款',
      'zh-HK': '看下一張月結單，再停自動轉帳',
      en: 'Check the next bill, then stop the debit',
    },
    why: {
      'zh-CN': '最后一张账单付清，才算了结。',
      'zh-HK': '最後一張單繳清，才算了結。',
      en: 'It is over when the last bill is paid.',
    },
    how: [
      {
        'zh-CN': '看下一张账单，金额应该是零，或者是最后一笔。',
        'zh-HK': '看下一張單，金額應為零，或是最後一筆。',
        en: 'Look at the next bill: it should be zero, or the last amount.',
      },
      {
        'zh-CN': '在银行、支付宝、微信里停掉扣款授权。',
        'zh-HK': '在銀行、支付寶、微信停止扣款授權。',
        en: 'Stop the debit authority at the bank, in Alipay and in WeChat.',
      },
      {
        'zh-CN': '过一个月再看一次，不该有新的扣费。',
        'zh-HK': '過一個月再看一次，不應有新的扣款。',
        en: 'Look again a month later: nothing new should be taken.',
      },
      {
        'zh-CN': '多收了的，凭回执要回来。',
        'zh-HK': '多收了的，憑收據要回來。',
        en: 'If too much was taken, claim it with the receipt.',
      },
    ],
    form: null,
    claims: [hongKongLastBillLate, unicomSettledNextMonth],
  },
  {
    id: 'aftercare.tell-people',
    station: 'aftercare',
    required: false,
    when: {},
    channel: null,
    title: { 'zh-CN': '告诉大家新号码', 'zh-HK': '通知大家新號碼', en: 'Tell people your new number' },
    why: {
      'zh-CN': '有人会打旧号码，接电话的可能是陌生人。',
      'zh-HK': '有人會打舊號碼，接聽的可能是陌生人。',
      en: 'People will ring the old number, and a stranger may answer.',
    },
    how: [
      {
        when: { holder: ['self', 'someone-else', 'unknown'] },
        text: {
          'zh-CN': '发给家人、同事、学校、房东。',
          'zh-HK': '傳給家人、同事、學校、業主。',
          en: 'Tell family, work, school and landlord.',
        },
      },
      {
        when: { holder: ['company', 'unknown'] },
        text: {
          'zh-CN': '公司的号码：发给客户和同事，官网、名片上的也换掉。',
          'zh-HK': '公司的號碼：傳給客戶和同事，網站、名片上的也更換。',
          en: 'A company’s number: tell clients and colleagues, and replace it on the website and on business cards.',
        },
      },
      {
        'zh-CN': '社交账号的资料里，换掉旧号码。',
        'zh-HK': '社交帳戶的資料內，換掉舊號碼。',
        en: 'Replace the old number in your profiles.',
      },
      {
        'zh-CN': '提醒他们：以后用旧号码找来的，多半不是你。',
        'zh-HK': '提醒他們：日後用舊號碼找來的，多半不是你。',
        en: 'Warn them: whoever writes from the old number is probably not you.',
      },
    ],
    form: null,
    claims: [mainlandReissue, hongKongReissue],
  },
  {
    id: 'aftercare.keep-receipt',
    station: 'aftercare',
    required: true,
    when: {},
    legs: ['mainland', 'hongkong'],
    channel: null,
    title: { 'zh-CN': '留好凭证', 'zh-HK': '保留憑證', en: 'Keep the proof' },
    why: {
      'zh-CN': '以后收费、征信、冒用有争议，都靠它。',
      'zh-HK': '日後收費、信貸、冒用有爭議，都靠它。',
      en: 'You will need it for any dispute over charges, credit or misuse.',
    },
    how: [
      {
        'zh-CN': '凭证、短信、截图，各存两份。',
        'zh-HK': '憑證、短訊、截圖，各存兩份。',
        en: 'Keep the receipt, texts and screenshots in two places.',
      },
      {
        'zh-CN': '至少留到最后一笔钱结清，一般留 90 天以上。',
        'zh-HK': '最少留到最後一筆款項結清，一般留 90 日以上。',
        en: 'At least until the last money is settled, commonly 90 days or more.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：凭证要留多久，能不能补开。',
          'zh-HK': '問清楚：憑證要留多久，可否補發。',
          en: 'Ask: how long should the receipt be kept, and can it be issued again?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'aftercare.other-accounts',
    station: 'aftercare',
    required: false,
    when: {},
    channel: null,
    title: { 'zh-CN': '留意漏网的账号', 'zh-HK': '留意漏網的帳戶', en: 'Watch for accounts you missed' },
    why: {
      'zh-CN': '总会漏一两个，越早发现越好。',
      'zh-HK': '總會漏一兩個，越早發現越好。',
      en: 'One or two always slip through; the sooner you find them the better.',
    },
    how: [
      {
        'zh-CN': '一个月里，留意邮件有没有提到旧号码。',
        'zh-HK': '一個月內，留意電郵有沒有提到舊號碼。',
        en: 'For a month, look for mail that mentions the old number.',
      },
      {
        'zh-CN': '想起一个，就去换绑，或联系客服。',
        'zh-HK': '想起一個，便去更換綁定，或聯絡客服。',
        en: 'When you remember one, change it or contact its support.',
      },
      {
        'zh-CN': '收到陌生的登录提醒，马上改密码。',
        'zh-HK': '收到陌生的登入提示，馬上改密碼。',
        en: 'If you are told of a sign-in you do not know, change the password at once.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '内地：号码给了别人后，新用户可以在运营商 App 里解绑旧账号。那是给新用户的，别指望它。',
          'zh-HK':
            '內地：號碼給了別人後，新用戶可在電訊商應用程式解除綁定舊帳戶。那是給新用戶的，不要倚賴它。',
          en: 'Mainland: once the number has gone to someone else, the new holder can unlink old accounts in the operator’s app. That is for them; do not count on it.',
        },
        source: renewalApps,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]
