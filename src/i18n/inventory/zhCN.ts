/** What narrows the inventory, and its order, in 简体; the source of the other languages. */
export const zhCN = {
  region: '哪里的服务',
  regions: { all: '不限地区', mainland: '内地', hongkong: '香港', global: '国际' },
  first: (names: string) => `先办：${names}`,
  outOfOrder: (names: string) => `还没办妥：${names}。次序反了也行，但这里可能要再改一次，先别停旧号。`,
}
