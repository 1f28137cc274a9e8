/** Words that people stumble over, each with what it means, in 简体中文 */
export const zhCN = {
  iccid: { name: 'ICCID（卡号）', meaning: '印在电话卡上的长号码，19 或 20 位，用来认这张卡，不是手机号。' },
  esim: { name: 'eSIM', meaning: '装在手机里的电子卡，没有塑料卡片。销卡后要在手机设置里删掉它。' },
  puk: {
    name: 'PUK 码',
    meaning:
      '卡的密码（PIN）输错太多次、卡被锁住时用的解锁码。印在卡板（取下 SIM 卡的那块塑料）上，或者问运营商。',
  },
  'service-password': {
    name: '服务密码',
    meaning: '登录运营商账户、电话里核对身份用的密码，和手机开机密码不是一回事。',
  },
  'real-name': { name: '实名登记', meaning: '这张卡登记在谁名下。注销一般要由登记的人来办。' },
  prepaid: { name: '预付卡、储值卡', meaning: '先充值再使用，没有每月账单。' },
  contract: { name: '月费、合约', meaning: '每月出账单。合约没到期，提前走可能要付违约金。' },
  'termination-fee': { name: '违约金', meaning: '合约没到期就走，可能要付的钱。金额先问清楚，再决定。' },
  pause: { name: '停机保号', meaning: '号码先停用，但给你留着，每月付一点钱。停机期间多半收不到短信。' },
  port: { name: '携号转网', meaning: '号码不变，换一家运营商。要先转，不要先注销。' },
  'two-numbers': {
    name: '一卡两号',
    meaning: '一张卡上有两个号码，一个内地，一个香港。停了没有，要分别核实。',
  },
  'sub-card': { name: '副卡', meaning: '挂在另一张主卡下面的卡，费用由主卡付。办理时可能要主卡的机主到场。' },
  'next-holder': {
    name: '二次放号',
    meaning: '注销后，号码过一段时间会分给别人用。还绑着的账号，那个人可能会收到验证码。',
  },
  lookup: {
    name: '一证通查',
    meaning: '官方服务，查你名下有哪些电话卡、这些号码绑了哪些互联网账号。只管内地。',
  },
  receipt: {
    name: '注销凭证',
    meaning: '运营商收下申请的证明：回执、受理短信或业务单号。以后有争议，就靠它。',
  },
  effective: {
    name: '受理和生效',
    meaning: '受理是对方收下了申请；生效是号码真的停了。中间可能隔几天，要核实才算数。',
  },
}
