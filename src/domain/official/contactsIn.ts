const MOST = 50

const NAMES =
  '(?<![a-z])(?:TG|telegram|tele|whats\\s?app|we\\s?chat|weixin|vx|wx|QQ|signal|skype|line|WA|ins)|[纸紙]?[飞飛][机機]|[电電][报報]|微信|薇信|威信|V信|扣扣|企[鹅鵝]'
const CONTACTS = [
  // A messenger's name and whom to add there.
  new RegExp(
    `(?:${NAMES})\\s{0,3}(?:[号號群]|ID|[账帳][号號])?\\s{0,3}(?:[:：]\\s{0,3}[@＠]?\\s?[\\w-]|[@＠]\\s?\\S)\\S{0,40}`,
    'giu',
  ),
  /(?:微信|薇信|威信|V信|QQ|vx)\s{0,3}[号號群]?\s{0,3}[a-z0-9_-]{5,20}/giu,
  // An account's name by itself.
  /(?<![\w.%+*/:@＠-])[@＠][a-z]\w{3,31}(?![\w.])/giu,
]

/** Every account in a messenger that a text names, each once. */
export function contactsIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (const pattern of CONTACTS) {
    for (const [raw] of text.matchAll(pattern)) {
      if (found.size >= MOST) return [...found]
      if (![...found].some((each) => each.includes(raw))) found.add(raw.trim())
    }
  }
  return [...found]
}

/** Words that offer to cancel for somebody, or `null`. */
export function agentWordsIn(text: string): string | null {
  return AGENT.exec(text)?.[0] ?? null
}

const AGENT =
  /代[办辦]?(?:理)?(?:[注註][销銷]|[销銷][户戶]|取消服務|取消电话|取消電話)|包(?:[注註][销銷]|[销銷][户戶])|[内內]部(?:渠道|途[径徑]|通道)|无需本人|無需本人/u
