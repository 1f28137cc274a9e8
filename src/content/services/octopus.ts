import type { Service } from '#content/authored.ts'

export const octopus: Service = {
  id: 'octopus',
  tier: 3,
  region: 'hongkong',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '八达通 App、八达通银包',
    'zh-HK': '八達通 App、八達通銀包',
    en: 'Octopus App and Wallet',
  },
  nextHolder: {
    'zh-CN': '重设密码的验证码发到登记的号码，新机主会收到。',
    'zh-HK': '重設密碼的驗證碼發到登記的號碼，新用戶會收到。',
    en: 'Password resets send a code to the registered number, so the next holder would get it.',
  },
  path: {
    'zh-CN': '在八达通 App 打开“头像 → 账户设置 → 手机”，Plus 和 Pro 银包才能改。改后重新登记转数快。',
    'zh-HK': '在八達通 App 打開「頭像 → 帳戶設定 → 手機」，Plus 和 Pro 銀包才可改。改後重新登記轉數快。',
    en: 'In the Octopus app open the picture → Account settings → Mobile (Plus and Pro wallets only). Then register FPS again.',
  },
  ifDead: {
    'zh-CN': '办法未核实，请找八达通客服。Lite 银包要先取消，再用新号申请。',
    'zh-HK': '做法未核實，請聯絡八達通客服。Lite 銀包要先取消，再用新號碼申請。',
    en: 'Not verified; ask Octopus support. A Lite wallet has to be closed, then applied for again with the new number.',
  },
  dependsOn: ['fps-proxy'],
  pinyinInitials: 'bdtappbdtyb',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '八达通：管理银包账户',
      'zh-HK': '八達通：管理銀包帳戶',
      en: 'Octopus: managing your wallet account',
    },
    year: 2026,
    url: 'https://www.octopus.com.hk/en/consumer/customer-service/faq/wallet/manage-account.html',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
