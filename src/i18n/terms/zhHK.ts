import type { TermWords } from './words.ts'

/** Words that people stumble over, each with what it means, in 繁體中文（香港） */
export const zhHK: TermWords = {
  iccid: {
    name: 'ICCID（卡號）',
    meaning: '印在電話卡上的長號碼，19 或 20 位，用來識別這張卡，並非電話號碼。',
  },
  esim: { name: 'eSIM', meaning: '裝在手機內的電子卡，沒有膠卡。取消服務後，要在手機設定裏刪除。' },
  puk: {
    name: 'PUK 碼',
    meaning: '電話卡密碼（PIN）輸錯太多次、卡被鎖住時用的解鎖碼。印在卡套上，或問電訊商。',
  },
  'service-password': {
    name: '服務密碼',
    meaning: '登入電訊商帳戶、電話核對身份時用的密碼，與手機解鎖密碼是兩回事。',
  },
  'real-name': { name: '實名登記', meaning: '這張卡登記在誰名下。取消一般要由登記人辦理。' },
  prepaid: { name: '預付卡、儲值卡', meaning: '先增值後使用，沒有月結單。' },
  contract: { name: '月費、合約', meaning: '每月出單。合約未滿，提早離開可能要付終止費。' },
  'termination-fee': { name: '提早終止費', meaning: '合約未滿便離開，可能要付的費用。先問清金額，再決定。' },
  pause: { name: '暫停服務', meaning: '號碼先停用，但為你保留，每月付少量費用。暫停期間多數收不到短訊。' },
  port: { name: '轉台（號碼可攜）', meaning: '號碼不變，換另一家電訊商。要先轉台，不要先取消。' },
  'two-numbers': {
    name: '一卡兩號',
    meaning: '一張卡有兩個號碼，一個內地，一個香港。是否已停用，要分別核實。',
  },
  'sub-card': { name: '副卡', meaning: '附屬於另一張主卡的卡，費用由主卡支付。辦理時可能要主卡登記人到場。' },
  'next-holder': {
    name: '號碼重新編配',
    meaning: '取消後，號碼過一段時間會編配給其他人。仍綁定的帳戶，對方可能收到驗證碼。',
  },
  lookup: {
    name: '一證通查',
    meaning: '官方服務，查你名下有哪些電話卡、這些號碼綁定了哪些互聯網帳戶。只限內地。',
  },
  receipt: {
    name: '取消憑證',
    meaning: '電訊商收下申請的證明：收據、受理短訊或參考編號。日後有爭議，就靠它。',
  },
  effective: {
    name: '受理和生效',
    meaning: '受理是對方收下了申請；生效是號碼真的停用了。中間可能相隔幾天，要核實才算數。',
  },
}
