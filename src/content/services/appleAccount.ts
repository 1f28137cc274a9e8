import type { Service } from '#content/authored.ts'

export const appleAccount: Service = {
  id: 'apple-account',
  tier: 1,
  region: 'global',
  core: true,
  risk: 'critical',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': 'Apple 账户（Apple ID）',
    'zh-HK': 'Apple 帳戶（Apple ID）',
    en: 'Apple Account (Apple ID)',
  },
  nextHolder: {
    'zh-CN': '新机主会收到找回账户和双重认证的验证码，可能夺走账户和备份。',
    'zh-HK': '新用戶會收到取回帳戶和雙重認證的驗證碼，可能奪走帳戶和備份。',
    en: 'The next holder would get recovery and two-factor codes, and could take over your account and backups.',
  },
  path: {
    'zh-CN':
      '打开“设置 → 你的姓名 → 登录与安全性 → 双重认证”，先加新号，再删旧号。再看看 iMessage 和 FaceTime。',
    'zh-HK':
      '打開「設定 → 你的姓名 → 登入與保安 → 雙重認證」，先加新號碼，再刪舊號碼。再看看 iMessage 和 FaceTime。',
    en: 'Open Settings → your name → Sign-In & Security → Two-Factor Authentication. Add the new number, then remove the old one. Check iMessage and FaceTime too.',
  },
  ifDead: {
    'zh-CN': '在受信任设备上改号。没有这样的设备，就走账户恢复，要等一段时间。',
    'zh-HK': '在受信任的裝置上改號碼。沒有這種裝置，便申請恢復帳戶，需時等候。',
    en: 'Change it on a trusted device. If you have none, use account recovery, which takes time.',
  },
  dependsOn: [],
  pinyinInitials: 'applezhappleid',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方整理，多家一致',
      'zh-HK': '第三方資料，多個來源一致',
      en: 'Third-party guides, several agreeing',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
