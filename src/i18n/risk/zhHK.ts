import type { RiskWords } from './words.ts'

/** The words of the picture of the risks in 繁體中文（香港） */
export const zhHK: RiskWords = {
  heading: '按風險看尚餘多少',
  risks: {
    critical: '失去會損失金錢，或被人冒認',
    high: '失去便很難取回',
    medium: '失去要花工夫取回',
    low: '失去影響不大',
    own: '自行加入的',
  },
  left: (left, total) => {
    if (total === 0) return '沒有要更換的'
    return left === 0 ? `${total} 項均已辦妥` : `尚餘 ${left} 項，共 ${total} 項`
  },
}
