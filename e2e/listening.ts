import type { Locator, Page } from '@playwright/test'

const ROLES: Readonly<Record<string, string>> = {
  alert: '警报',
  article: '文章',
  banner: '页首',
  button: '按钮',
  checkbox: '复选框',
  combobox: '下拉框',
  complementary: '旁注',
  definition: '解释',
  form: '表单',
  group: '组',
  heading: '标题',
  img: '图',
  link: '链接',
  list: '列表',
  listitem: '一项',
  main: '正文',
  meter: '量表',
  navigation: '导航',
  option: '选项',
  progressbar: '进度',
  radio: '单选',
  figure: '',
  paragraph: '',
  region: '区域',
  spinbutton: '数字框',
  status: '播报',
  strong: '强调',
  table: '表格',
  cell: '格',
  columnheader: '列首',
  rowheader: '行首',
  row: '行',
  search: '搜索',
  searchbox: '搜索框',
  rowgroup: '行组',
  term: '词条',
  textbox: '输入框',
  time: '时间',
}

const STATES: Readonly<Record<string, string>> = {
  checked: '已选中',
  disabled: '不可用',
  expanded: '已展开',
  selected: '已选',
}

/** Keeps what live regions say from now on, on every page. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LIVE = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"]), output'
    const said: string[] = []
    Reflect.set(globalThis, 'said', said)
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const regions = new Set([
          element?.closest(LIVE),
          ...[...addedNodes].flatMap((node) =>
            node instanceof Element ? [node.matches(LIVE) ? node : null, ...node.querySelectorAll(LIVE)] : [],
          ),
        ])
        for (const region of regions) {
          const words = region?.textContent.trim() ?? ''
          if (words !== '' && said.at(-1) !== words) said.push(words)
        }
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** What live regions have said since this was last asked. */
export async function announced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: unknown = Reflect.get(globalThis, 'said')
    return Array.isArray(said) ? said.splice(0).map(String) : []
  })
}

/** Where the focus is, as it would be read, with what describes it; nothing where there is none. */
export async function focused(page: Page): Promise<string> {
  const focus = page.locator(':focus')
  if ((await focus.count()) === 0) return ''
  const [line = ''] = readingOf(await focus.first().ariaSnapshot()).split('\n')
  return [line.trim(), ...(await focus.first().evaluate(describedBy))].join('；')
}

function describedBy(element: Element): string[] {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => {
    const walker = document.createTreeWalker(document.getElementById(id) ?? element, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      texts.push(node.textContent?.trim() ?? '')
    }
    return texts.filter((text) => text !== '').join(' ')
  })
}

// The words of a label and of a legend stand in the tree beside what they name, whose name they are already: readers say them once.
function withoutLabels(lines: readonly string[]): string[] {
  const kept: string[] = []
  for (const line of lines) {
    const [, named = ''] =
      /^ *(?:组|复选框|单选|导航|下拉框) (.*?)(?:，已选中)?：?$/.exec(kept.at(-1) ?? '') ?? []
    const text = line.trim()
    if (named === '' || !text.startsWith(named)) kept.push(line)
    else if (text !== named) kept.push(line.replace(named, '').replace(/^( *) +/, '$1'))
  }
  return kept
}

/** A part of the screen in the order in which a screen reader goes through it. */
export async function reading(part: Locator): Promise<string> {
  return readingOf(await part.ariaSnapshot())
}

// `- checkbox "带上身份证" [checked]: …` becomes `复选框 带上身份证，已选中：…`.
function readingOf(snapshot: string): string {
  const lines = snapshot
    .split('\n')
    .filter((line) => !line.trim().startsWith('- /'))
    .map((line) => {
      const [, indent = '', role = '', name = '', states = '', rest = ''] =
        /^(\s*)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)'?:?(?: (.*))?$/.exec(line) ?? []
      if (role === '') return line
      const said = [...states.matchAll(/\[([\w-]+)(?:=([^\]]*))?\]/g)].flatMap(
        ([, state = '', value = '']) =>
          state === 'level' ? [`${value} 级`] : STATES[state] === undefined ? [] : [STATES[state]],
      )
      const spoken = [role === 'text' ? '' : (ROLES[role] ?? role), name]
        .filter((each) => each !== '')
        .join(' ')
      const words = [spoken, ...said].filter((each) => each !== '').join('，')
      // What a picture is drawn of is not read out, its name is.
      const text = role === 'img' ? '' : rest
      return `${indent}${[words, text].filter((each) => each !== '').join('：')}`
    })
    .filter((line) => line.trim() !== '')
  return withoutLabels(lines).join('\n')
}
