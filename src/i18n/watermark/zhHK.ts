import type { WatermarkWords } from './words.ts'

/** The words of the photo watermark in 繁體中文（香港） */
export const zhHK: WatermarkWords = {
  heading: '證件相片加水印',
  lead: '網上辦理要上載證件相片時，先蓋上用途和日期，才傳給電訊商。相片只在這部裝置處理，這裏不上載、不儲存。',
  text: '水印寫甚麼',
  textHint: (longest: number) => `寫清楚給誰、作何用途。最多 ${longest} 個字，後面會自動加上今天的日期。`,
  textTooLong: (longest: number) => `水印太長，最多 ${longest} 個字。`,
  textEmpty: '水印還未寫。請寫清楚給誰、作何用途。',
  purpose: ({ title }: { title: string }) => `僅供辦理${title}取消服務之用`,
  purposeUnknown: '僅供辦理電話卡取消服務之用',
  stamp: ({ title, date }: { title: string; date: string }) => `${title} ${date}`,
  choose: '選相片',
  take: '拍一張',
  working: '正在加水印……',
  result: '加了水印的相片',
  size: (width: number, height: number) => `${width} × ${height} 像素，拍攝地點等資料已移除。`,
  check: '放大看一遍：姓名、號碼這些要核對的地方還看得清楚嗎？',
  save: '儲存相片',
  longPress: '在這個應用程式內，請長按上面的相片，選「儲存圖片」。未能儲存便截圖。',
  forget: '清除這張相片',
  forgotten: '已清除。',
  problems: {
    empty: '這個檔案是空的。請換一張。',
    heic: '這是 HEIC 相片，這個瀏覽器未能開啟。如用 iPhone，先把相片截圖再選；或在「設定 › 相機 › 格式」選「最相容」，重拍一張。',
    'not-a-picture': '這不是相片。請選 JPG 或 PNG。',
    damaged: '這張相片未能開啟，可能損壞，或尚未從雲端下載。請換一張。',
    'too-large': '這張相片太大，瀏覽器可能承受不來，沒有開啟。請截圖再選，或用較小的尺寸重拍。',
    failed: '未能加上水印。請關閉其他頁面，再試一次。',
  },
  limitsTitle: '水印做不到的事',
  limits: [
    '水印寫明相片給誰使用，但有心人仍可能抹去它。相片只傳到電訊商自己的應用程式或網站。',
    '有些電訊商不收有水印的相片。先看頁面要求，拿不準便致電熱線查詢。',
    '這裏不辨認證件，也不檢查相片是否合格。',
    '原本的相片仍在你的相簿，辦妥之後記得刪除。',
  ],
}
