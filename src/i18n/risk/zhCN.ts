import type { RiskLeft } from '#domain/risksLeft.ts'

/** The words of the picture of the risks in 简体中文 */
export const zhCN = {
  heading: '按风险看还剩多少',
  risks: {
    critical: '丢了会损失钱，或被人冒名',
    high: '丢了很难找回',
    medium: '丢了要费工夫找回',
    low: '丢了影响不大',
    own: '自己加的',
  } satisfies Record<RiskLeft['risk'], string>,
  left: (left: number, total: number) => {
    if (total === 0) return '没有要换的'
    return left === 0 ? `${total} 项都办妥了` : `还剩 ${left} 项，共 ${total} 项`
  },
}
