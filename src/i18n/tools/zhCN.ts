/** What leads to the tools, in 简体中文 */
export const zhCN = {
  heading: '工具',
  checkNumber: '核对号码写得对不对',
  checkAddress: '先核对网址',
  links: {
    packet: { name: '柜台用的一页纸', hint: '带什么、问什么、怎么说，打印一张 A4' },
    watermark: { name: '证件照片加水印', hint: '给照片盖上用途和日期，再上传' },
    official: { name: '官方渠道核对', hint: '网址、短信、热线，是不是运营商的' },
    identifiers: { name: '号码核对', hint: '手机号、卡号、证件号写得对不对' },
  },
  transfer: { name: '换一台设备接着办', hint: '一条链接或一个二维码，带到另一台手机或电脑' },
  about: { name: '谁做的，能信吗', hint: '不属于任何运营商，不收钱；怎么核对也写着' },
}
