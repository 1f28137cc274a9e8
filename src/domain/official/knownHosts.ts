// Hosts that lead to an account in a messenger, where agents wait.
const MESSENGERS = [
  't.me',
  'telegram.me',
  'telegram.dog',
  'tx.me',
  'wa.me',
  'wa.link',
  'whatsapp.com',
  'line.me',
  'lin.ee',
  'u.wechat.com',
  'weixin.qq.com',
  'work.weixin.qq.com',
  'qm.qq.com',
  'jq.qq.com',
  'wpa.qq.com',
  'signal.me',
  'signal.group',
  'discord.gg',
  'm.me',
  'ig.me',
  'zalo.me',
]

// Hosts whose links say nothing about where they lead.
const SHORTENERS = [
  't.cn',
  'dwz.cn',
  'url.cn',
  'suo.im',
  'u.nu',
  'bit.ly',
  'j.mp',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'is.gd',
  'v.gd',
  'ow.ly',
  'rb.gy',
  'cutt.ly',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  't.ly',
  'reurl.cc',
  'lihi.cc',
  'bitly.com',
  'tiny.cc',
]

/** Whether a host leads to an account in a messenger. */
export function isMessenger(host: string): boolean {
  return isAmong(MESSENGERS, host)
}

/** Whether a host shortens links. */
export function isShortener(host: string): boolean {
  return isAmong(SHORTENERS, host)
}

function isAmong(names: readonly string[], host: string): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`))
}
