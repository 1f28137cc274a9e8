import { describe, expect, it } from 'vitest'

// Everything a visitor or a reader of the repository may see; in the decisions the name of a package looks like that of an account.
const FILES: Record<string, string> = {
  ...import.meta.glob<string>(['/src/content/**/*.ts', '/src/i18n/**/*.ts', '!/src/**/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>(
    [
      '/*.md',
      '/docs/**/*.md',
      '!/docs/decisions/*.md',
      '/index.html',
      '/public/*.{html,txt,json,webmanifest}',
    ],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
}

// The ways in which sellers and agents leave a contact; none of them names one.
const WAYS = [
  /(?:t|telegram)\.me\b/i,
  /tg:\/\//i,
  /(?:wa|wechat)\.me\b|weixin:\/\//i,
  /(?:^|[\s"'“「（(：:])@[a-z]\w{3,}/im,
  /(?<!const )(?:微信|薇信|vx|wx|QQ|TG|飞机|飛機|电报|電報|telegram)(?:号|號|群|客服|联系|聯絡)?\s?[:：]\s?@?[a-z0-9_-]{5,}/i,
  /(?:加|联系|聯絡)(?:我|客服)?(?:的)?(?:微信|QQ|TG|电报|電報|telegram)/i,
]

describe('the contact of a seller or an agent', () => {
  it('is looked for in the content, the words and the documents', () => {
    expect(Object.keys(FILES).length).toBeGreaterThan(150)
    expect(Object.keys(FILES)).toContain('/README.md')
  })

  it('stands nowhere', () => {
    const found = Object.entries(FILES).flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line) => (WAYS.some((way) => way.test(line)) ? [`${file}: ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })

  it.each(['https://t.me/someone', 'TG：someone_1', '加微信 someone', '咨询 @someone', 'telegram: someone'])(
    'would be seen: %s',
    (line) => {
      expect(WAYS.some((way) => way.test(line))).toBe(true)
    },
  )
})
