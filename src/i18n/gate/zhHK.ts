import type { GateWords } from './words.ts'

/** The words about second ticks, risks that are accepted, and the gate, in 繁體（香港） */
export const zhHK: GateWords = {
  signedIn: '趁舊卡仍可用，已用新號碼登入過一次',
  signedInDead: '已用新號碼登入過一次',
  signedInHint: '頁面顯示換了號碼，不代表真的換好。登入過一次，才算辦妥。',
  codeArrived: '新號碼收過這一家的驗證碼',
  codeFirst: '這一家涉及金錢。先確認新號碼收過它的驗證碼，才可接受風險。',
  textsDead: '已經收不到短訊',
  textsDeadHint: '舊卡已停用、遺失或不在身邊，便剔選這一項。每一項都會換成收不到短訊時的做法。',
  ifDead: '收不到短訊時：',
  ownMore: '更改名稱、移除',
  renameAct: '儲存名稱',
  risk: {
    open: '做不到？',
    lead: '先想想有沒有其他方法。真的做不到，寫明理由便可通過；核對頁、列印本和備份都會列出。',
    settled: '這項已經辦妥，沒有需要接受的風險。',
    reason: '為何做不到，出事時怎樣處理',
    reasonHint: (longest: number) => `寫一句，最多 ${longest} 個字。不要寫號碼、證件號碼或驗證碼。`,
    tooLong: (longest: number) => `理由太長，最多 ${longest} 個字。`,
    act: '我接受這個風險',
    said: (reason: string) => `已接受風險：${reason}`,
    notYet: '這一項暫時不算：新號碼仍未收過這一家的驗證碼。',
    takeBack: '收回，仍要辦理',
    listTitle: (count: number) => `帶着 ${count} 項風險過關`,
    listLead: '這些未辦妥，是你寫明理由接受的。辦到了便回去更改。',
  },
  undecidedLead: '你尚未決定是否取消服務，先回答以下問題。決定取消之後，要先辦妥的事項會列在這裏。',
  shutAgain: '關卡開過，現在又關上了：以下各項又未辦妥了。',
  toCheck: '先核對一次',
  toCheckLead: '看步驟之前，先核對填過、剔過的，再看會失去甚麼。',
  toCheckAgain: '上次看過之後，會失去的又有變動。請再核對一次、看一次，再看步驟。',
}
