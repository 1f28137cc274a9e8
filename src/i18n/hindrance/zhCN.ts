import type { Hindrance } from '#domain/decision.ts'

/** What stands in the way of an alternative, in 简体; the source of the other languages. */
export const zhCN = {
  hindrances: {
    'no-texts-now': '你的卡已经停了，要先恢复，才能照常收短信。',
    'paused-already': '你的卡已经停了。先问是哪一种停，还能不能改成停机保号。',
    'pause-hongkong': '你的是香港号码，没有查到通行的停机保号。',
    'downgrade-prepaid':
      '你的是香港储值卡，没有月费可降。想少花钱，先留着，关掉用不着的流量包；最少充多少，问运营商。',
    'port-suspended': '你的卡已经停了。先恢复，再问能不能转。',
    'lapse-contract': '你的是月费合约，不会自己过期，会继续收费。',
  } satisfies Record<Hindrance, string>,
}
