import type { ChannelComparison } from './authored.ts'

/** What each way of submitting is good and bad at. */
export const channels: readonly ChannelComparison[] = [
  {
    channel: 'online',
    title: { 'zh-CN': '线上', 'zh-HK': '網上', en: 'Online' },
    pros: [
      { 'zh-CN': '不用出门，也不用排队。', 'zh-HK': '不用出門，也不用排隊。', en: 'No trip and no queue.' },
      {
        'zh-CN': '晚上、周末也能填。',
        'zh-HK': '晚上、週末也可填寫。',
        en: 'You can fill it in at night or at the weekend.',
      },
      { 'zh-CN': '人在外地也能试。', 'zh-HK': '身在外地也可試。', en: 'You can try it from far away.' },
      {
        'zh-CN': '有申请号和截图，留得下记录。',
        'zh-HK': '有申請編號和截圖作紀錄。',
        en: 'A reference number and a screenshot stay as a record.',
      },
    ],
    cons: [
      {
        'zh-CN': '可能中途断掉：掉线、刷脸失败、审核不过。',
        'zh-HK': '可能中途斷開：斷線、人臉識別失敗、審批不通過。',
        en: 'It may break off: a lost connection, a failed face check, a refusal at review.',
      },
      {
        'zh-CN': '入口难找，有的号码办不了。',
        'zh-HK': '入口難找，部分號碼不能辦理。',
        en: 'The entry is hard to find, and some numbers do not qualify.',
      },
      {
        'zh-CN': '有问题只能等客服回复。',
        'zh-HK': '有問題只能等客服回覆。',
        en: 'Questions have to wait for support.',
      },
      {
        'zh-CN': '多半要传证件照片。',
        'zh-HK': '多半要上載證件相片。',
        en: 'You will probably have to upload photos of your ID.',
      },
    ],
  },
  {
    channel: 'counter',
    title: { 'zh-CN': '营业厅', 'zh-HK': '門市', en: 'Counter' },
    pros: [
      {
        'zh-CN': '店员当面看材料，当面答问题。',
        'zh-HK': '職員當面看文件，當面回答。',
        en: 'Staff see your papers and answer face to face.',
      },
      {
        'zh-CN': '线上办不成、情况复杂的，来这里办。',
        'zh-HK': '網上辦不成、情況複雜的，來這裏辦。',
        en: 'The place to go when online fails or the case is unusual.',
      },
      { 'zh-CN': '能当场拿回执。', 'zh-HK': '可即場取收據。', en: 'You can take a receipt on the spot.' },
      { 'zh-CN': '不用上传证件照片。', 'zh-HK': '不用上載證件相片。', en: 'No photos of your ID to upload.' },
    ],
    cons: [
      {
        'zh-CN': '要跑一趟，可能排很久。',
        'zh-HK': '要走一趟，可能排很久。',
        en: 'You have to go, and perhaps queue for a long time.',
      },
      {
        'zh-CN': '材料少一样就白跑。',
        'zh-HK': '文件欠一樣便白走一趟。',
        en: 'With one paper missing, the trip is wasted.',
      },
      {
        'zh-CN': '异地、代理店可能不给办。',
        'zh-HK': '其他地方的門市、代理店可能不受理。',
        en: 'A shop elsewhere, or an agent’s shop, may not do it.',
      },
      {
        'zh-CN': '店员可能劝你换套餐。',
        'zh-HK': '職員可能勸你轉計劃。',
        en: 'Staff may try to sell you another plan.',
      },
    ],
  },
]
