import type { KeyAct } from './words.ts'

/** The words of the keyboard shortcuts, in 简体中文 */
export const zhCN = {
  heading: '键盘快捷键',
  lead: '在输入框里打字时不起作用。没有一个键会提交申请或删除东西。',
  acts: {
    next: '到下一个没办妥的事项',
    search: '搜索',
    home: '回首页',
    undo: '撤回刚才的改动',
    'station-next': '下一站',
    'station-before': '上一站',
    help: '打开这张表',
  } satisfies Record<KeyAct, string>,
  choice: '单键快捷键',
  choices: { on: '打开', off: '关掉' },
  close: '关上',
}
