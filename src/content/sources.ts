import type { Source } from './authored.ts'

// Several claims or services rest on one page; it is described here once. `null` is evidence that nobody should be sent to.

export const adccCallAlert: Source = {
  title: {
    'zh-CN': '香港警务处反诈骗协调中心：冒充电讯公司职员的警示',
    'zh-HK': '香港警務處反詐騙協調中心：假冒電訊商職員警示',
    en: 'Hong Kong Police (ADCC) alert on fake telecom staff',
  },
  year: 2026,
  url: 'https://www.adcc.gov.hk/en-hk/alerts-detail/alerts-1444920525125124098.html',
}
export const antiFraudLaw: Source = {
  title: {
    'zh-CN': '《反电信网络诈骗法》第 31、44 条',
    'zh-HK': '《反電信網絡詐騙法》第 31、44 條',
    en: 'Anti-Telecom and Online Fraud Law 反电信网络诈骗法, Art. 31 and 44',
  },
  year: 2022,
  url: null,
}
export const antiFraudLaw32: Source = {
  title: {
    'zh-CN': '《反电信网络诈骗法》第 11、32 条',
    'zh-HK': '《反電信網絡詐騙法》第 11、32 條',
    en: 'Anti-Telecom and Online Fraud Law 反电信网络诈骗法, Art. 11 and 32',
  },
  year: 2022,
  url: null,
}
export const beforeGivingUpList: Source = {
  title: {
    'zh-CN': '媒体清单：弃用号码前要做的事（副本）',
    'zh-HK': '傳媒清單：棄用號碼前要做的事（副本）',
    en: 'Press list of what to do before giving up a number (copy)',
  },
  year: 2026,
  url: null,
}
export const broadcastOnReissue: Source = {
  title: {
    'zh-CN': '广播电视和报刊报道：二次号',
    'zh-HK': '電視電台及報章報道：二次號',
    en: 'Broadcast and press reports on reissued numbers 二次号',
  },
  year: 2025,
  url: null,
}
export const chinaMobileAgreement: Source = {
  title: {
    'zh-CN': '中国移动客户入网协议模板，2010 年代初（转载）',
    'zh-HK': '中國移動客戶入網協議範本，2010 年代初（轉載）',
    en: 'China Mobile customer agreement template, early 2010s (reprint)',
  },
  year: 2010,
  url: null,
}
export const chinaTelecomAgreement: Source = {
  title: {
    'zh-CN': '中国电信客户入网协议模板（转载，原文日期不详）',
    'zh-HK': '中國電信客戶入網協議範本（轉載，原文日期不詳）',
    en: 'China Telecom customer agreement template (reprint, original undated)',
  },
  year: 2026,
  url: null,
}
export const chinaTelecomChoiceNumber: Source = {
  title: {
    'zh-CN': '中国电信靓号协议（某一城市的副本）',
    'zh-HK': '中國電信靚號協議（某一城市的副本）',
    en: 'China Telecom lucky-number agreement, one city (copy)',
  },
  year: 2026,
  url: null,
}
export const chinaUnicomAgreement: Source = {
  title: {
    'zh-CN': '中国联通客户入网协议模板，2019 年（转载）',
    'zh-HK': '中國聯通客戶入網協議範本，2019 年（轉載）',
    en: 'China Unicom customer agreement template, 2019 (reprint)',
  },
  year: 2019,
  url: null,
}
export const chktPage: Source = {
  title: {
    'zh-CN': 'China-Hongkong Telecom 公司网页',
    'zh-HK': 'China-Hongkong Telecom 公司網頁',
    en: 'China-Hongkong Telecom company page',
  },
  year: 2026,
  url: 'https://china-hkt.com/index.php/English/software/mod/22.html',
}
export const clubSim86Terms: Source = {
  title: {
    'zh-CN': 'Club SIM：86-Easy Plus 条款',
    'zh-HK': 'Club SIM：86-Easy Plus 條款',
    en: 'Club SIM terms for 86-Easy Plus',
  },
  year: 2026,
  url: 'https://clubsim.com.hk/en/86easy-plus/tnc',
}
export const cmhkAftersales: Source = {
  title: {
    'zh-CN': 'CMHK 售后页面：更改客户资料',
    'zh-HK': 'CMHK 售後服務網頁：更改客戶資料',
    en: 'CMHK after-sales page on changing customer details',
  },
  year: 2026,
  url: null,
}
export const cmhkContact: Source = {
  title: { 'zh-CN': 'CMHK：联系我们', 'zh-HK': 'CMHK：聯絡我們', en: 'CMHK contact page' },
  year: 2026,
  url: 'https://eshop.hk.chinamobile.com/en/about_us/contact_us/index.html',
}
export const cmhkFixedLine: Source = {
  title: {
    'zh-CN': 'CMHK 固定电话号码服务条款',
    'zh-HK': 'CMHK 固網號碼服務條款',
    en: 'CMHK fixed-line number service terms',
  },
  year: 2026,
  url: null,
}
export const cmhkLostCard: Source = {
  title: {
    'zh-CN': 'CMHK 页面：储值卡丢失补卡',
    'zh-HK': 'CMHK 網頁：儲值卡遺失補卡',
    en: 'CMHK page on replacing a lost prepaid SIM',
  },
  year: 2026,
  url: null,
}
export const cmhkOneCardNews: Source = {
  title: {
    'zh-CN': '星岛头条报道：CMHK 一卡两号',
    'zh-HK': '星島頭條報道：CMHK 一卡兩號',
    en: 'Sing Tao Headline report on CMHK 1-card-2-number',
  },
  year: 2026,
  url: null,
}
export const cmhkOneCardPage: Source = {
  title: {
    'zh-CN': 'CMHK 页面：一卡两号',
    'zh-HK': 'CMHK 網頁：一卡兩號',
    en: 'CMHK page on 1-card-2-number',
  },
  year: 2026,
  url: null,
}
export const cmhkRegistrationFaq: Source = {
  title: {
    'zh-CN': 'CMHK：SIM 卡实名登记常见问题（副本）',
    'zh-HK': 'CMHK：SIM 卡實名登記常見問題（副本）',
    en: 'CMHK FAQ on SIM registration (copy)',
  },
  year: 2026,
  url: null,
}
export const cmhkPlanTerms: Source = {
  title: {
    'zh-CN': 'CMHK 4G 基本流量套餐条款',
    'zh-HK': 'CMHK 4G 基本數據計劃條款',
    en: 'CMHK 4G basic data plan terms',
  },
  year: 2026,
  url: null,
}
export const cmhkPrepaidRefill: Source = {
  title: {
    'zh-CN': 'CMHK 页面：储值卡充值',
    'zh-HK': 'CMHK 網頁：儲值卡增值',
    en: 'CMHK prepaid top-up page',
  },
  year: 2026,
  url: 'https://1cm.hk.chinamobile.com/bill/prepaid-refill.html?lang=en',
}
export const consumerCouncilBillDate: Source = {
  title: {
    'zh-CN': '香港消费者委员会新闻稿：结账日',
    'zh-HK': '消費者委員會新聞稿：截數日',
    en: 'Consumer Council press release on bill dates',
  },
  year: 2014,
  url: 'https://www.consumer.org.hk/en/press-release/20140814-1',
}
export const consumerCouncilComplaints: Source = {
  title: {
    'zh-CN': '香港消费者委员会新闻稿：电信服务投诉',
    'zh-HK': '消費者委員會新聞稿：電訊服務投訴',
    en: 'Consumer Council press release on telecom complaints',
  },
  year: 2025,
  url: 'https://www.consumer.org.hk/en/press-release/p-585-telecommunications-services-complaints',
}
export const cslGeneralTerms: Source = {
  title: {
    'zh-CN': 'csl 一般条款（旧版）',
    'zh-HK': 'csl 一般條款及細則（舊版）',
    en: 'csl general terms and conditions (older text)',
  },
  year: 2026,
  url: 'https://www.hkcsl.com/tc/footer-general-terms-conditionsfooter-general-terms-conditions/',
}
export const cslOneCard: Source = {
  title: { 'zh-CN': 'csl 页面：一卡两号', 'zh-HK': 'csl 網頁：一卡兩號', en: 'csl 1-card-2-number page' },
  year: 2026,
  url: 'https://www.hkcsl.com/en/new-china-hk-1-card-2-number/',
}
export const cslVoucherPlan: Source = {
  title: {
    'zh-CN': '1O1O 和 csl 券计划条款',
    'zh-HK': '1O1O 和 csl 券計劃條款',
    en: '1O1O and csl voucher plan terms',
  },
  year: 2026,
  url: 'https://www.1010.com.hk/en/tnc/cvs_plan',
}
export const cuniqPrepaidTerms: Source = {
  title: { 'zh-CN': 'CUniq 储值卡条款', 'zh-HK': 'CUniq 儲值卡條款', en: 'CUniq prepaid terms' },
  year: 2026,
  url: 'https://www.cuniq.com/prepaidtnc/',
}
export const cuniqStorePlan: Source = {
  title: {
    'zh-CN': 'CUniq 网上商店：24 个月流量套餐',
    'zh-HK': 'CUniq 網上商店：24 個月數據計劃',
    en: 'CUniq store page of a 24-month data plan',
  },
  year: 2026,
  url: 'https://store.cuniq.com/services-plan/4g-series/local-data-hassle-free-plan',
}
export const cuniqTerms: Source = {
  title: { 'zh-CN': 'CUniq 条款', 'zh-HK': 'CUniq 條款及細則', en: 'CUniq terms and conditions' },
  year: 2026,
  url: 'https://de.cuniq.com/en/terms/terms-and-conditions',
}
export const guidelineRegistration: Source = {
  title: {
    'zh-CN': '监管指引 GN-15/2021（论坛引述）',
    'zh-HK': '監管指引 GN-15/2021（討論區引述）',
    en: 'Regulator guideline GN-15/2021 (quoted in a forum)',
  },
  year: 2021,
  url: null,
}
export const hktFaq: Source = {
  title: {
    'zh-CN': 'HKT 页面：csl 常见问题',
    'zh-HK': 'HKT 網頁：csl 常見問題',
    en: 'HKT page with the csl FAQ',
  },
  year: 2026,
  url: null,
}
export const hktGuide: Source = {
  title: {
    'zh-CN': 'HKT 商业博客：终止服务',
    'zh-HK': 'HKT 商業網誌：終止服務',
    en: 'HKT business blog on ending a service',
  },
  year: 2026,
  url: null,
}
export const huaxiangAgreement: Source = {
  title: {
    'zh-CN': '华翔联信 10036 客户入网协议（转载）',
    'zh-HK': '華翔聯信 10036 客戶入網協議（轉載）',
    en: 'Huaxiang Lianxin 10036 customer agreement (reprint)',
  },
  year: 2026,
  url: null,
}
export const miitNotice2008: Source = {
  title: {
    'zh-CN': '工信部 2008 年关于客服热线的通知（转载）',
    'zh-HK': '工信部 2008 年關於客戶服務熱線的通知（轉載）',
    en: 'MIIT notice of 2008 on hotlines (reprint)',
  },
  year: 2008,
  url: null,
}
export const miitOrder25: Source = {
  title: {
    'zh-CN': '工信部 2013 年第 25 号令：电话用户实名登记（转载）',
    'zh-HK': '工信部 2013 年第 25 號令：電話用戶實名登記（轉載）',
    en: 'MIIT Order 25 of 2013 on real-name registration (reprint)',
  },
  year: 2013,
  url: null,
}
export const miitRemoteCancel: Source = {
  title: {
    'zh-CN': '工信部关于异地销户的通知（转载）',
    'zh-HK': '工信部關於異地取消服務的通知（轉載）',
    en: 'MIIT notice on remote cancelling 异地销户 (reprint)',
  },
  year: 2018,
  url: null,
}
export const numberLookup: Source = {
  title: {
    'zh-CN': '工信部“一证通查”电话卡查询说明（地方政府转载）',
    'zh-HK': '工信部「一證通查」電話卡查詢說明（地方政府轉載）',
    en: 'MIIT text on the SIM lookup 一证通查 (local government reprint)',
  },
  year: 2022,
  url: null,
}
export const numberLookupAccounts: Source = {
  title: {
    'zh-CN': '中国政府网报道：“一证通查 2.0”账号查询（镜像）',
    'zh-HK': '中國政府網報道：「一證通查 2.0」帳號查詢（鏡像）',
    en: 'gov.cn report on the account lookup 一证通查 2.0 (mirror)',
  },
  year: 2022,
  url: null,
}
export const mobileAddressInRepositories: Source = {
  title: {
    'zh-CN': '多个公开代码库一致写作 10086.cn',
    'zh-HK': '多個公開程式庫一致寫作 10086.cn',
    en: 'Many public code repositories, all naming 10086.cn',
  },
  year: 2026,
  url: null,
}
export const ofcaCallReminder: Source = {
  title: {
    'zh-CN': '香港通讯办：慎防可疑来电的提醒',
    'zh-HK': '通訊辦：慎防可疑來電的提醒',
    en: 'OFCA reminder on suspected fraudulent calls',
  },
  year: 2026,
  url: 'https://www.ofca.gov.hk/en/consumer_focus/alerts/reminder_to_members_of_the_public_on_suspected_fra/index.html',
}
export const ofcaIndustryCode: Source = {
  title: {
    'zh-CN': '香港通讯办：电信服务合约业界守则，2023 年 10 月版',
    'zh-HK': '通訊辦：電訊服務合約業界實務守則，2023 年 10 月版',
    en: 'OFCA page on the Industry Code, version of October 2023',
  },
  year: 2023,
  url: 'https://www.ofca.gov.hk/en/consumer_focus/guide/help_for_consumers/services_contracts/tsc/cpic/procedures/index.html',
}
export const ofcaLossReport: Source = {
  title: {
    'zh-CN': '香港通讯办：手机丢失后挂失（旧页面）',
    'zh-HK': '通訊辦：遺失手機報失（舊網頁）',
    en: 'OFCA page on reporting a lost phone (older page)',
  },
  year: 2026,
  url: 'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
}
export const ofcaOneCard: Source = {
  title: {
    'zh-CN': '香港通讯办消费者提示：一卡多号',
    'zh-HK': '通訊辦消費者提示：一卡多號',
    en: 'OFCA consumer alert on single card, multiple numbers',
  },
  year: 2016,
  url: 'https://www.ofca.gov.hk/en/consumer_focus/guide/general/consumer_alert_on_single_card_multiple_numbers/index.html',
}
export const ofcaPorting: Source = {
  title: {
    'zh-CN': '香港通讯办宣传单：携号转网（旧版）',
    'zh-HK': '通訊辦單張：號碼可攜服務（舊版）',
    en: 'OFCA leaflet on number portability (older leaflet)',
  },
  year: 2026,
  url: 'https://www.ofca.gov.hk/en/consumer_focus/galley/information_leaflets/index_id_21.html',
}
export const ofcaRegistrationFaq: Source = {
  title: {
    'zh-CN': '香港通讯办：SIM 卡实名登记常见问题',
    'zh-HK': '通訊辦：SIM 卡實名登記常見問題',
    en: 'OFCA FAQ on SIM registration',
  },
  year: 2026,
  url: 'https://www.ofca.gov.hk/sc/consumer_focus/guide/hot_topics/sim_registration/faq/index.html',
}
export const ofcaRegisteredCards: Source = {
  title: {
    'zh-CN': '香港通讯办新闻稿：不合规定的实名登记',
    'zh-HK': '通訊辦新聞稿：不合規定的實名登記',
    en: 'OFCA release on registrations that break the rules',
  },
  year: 2023,
  url: null,
}
export const ofcaRegistrationPage: Source = {
  title: {
    'zh-CN': '香港通讯办：SIM 卡实名登记专页',
    'zh-HK': '通訊辦：SIM 卡實名登記專頁',
    en: 'OFCA page on SIM registration',
  },
  year: 2026,
  url: null,
}
export const ofcaRegistrationRelease: Source = {
  title: {
    'zh-CN': '香港通讯办新闻稿：SIM 卡实名登记时间表',
    'zh-HK': '通訊辦新聞稿：SIM 卡實名登記時間表',
    en: 'OFCA release on the dates of SIM registration',
  },
  year: 2022,
  url: null,
}
export const ofcaEndingService: Source = {
  title: {
    'zh-CN': '香港通讯办指南：终止服务',
    'zh-HK': '通訊辦指南：終止服務',
    en: 'OFCA guide to ending a service',
  },
  year: 2026,
  url: null,
}

export const ofcaServiceContracts: Source = {
  title: {
    'zh-CN': '香港通讯办指南：服务合约',
    'zh-HK': '通訊辦指南：服務合約',
    en: 'OFCA guide to service contracts',
  },
  year: 2026,
  url: 'https://www.ofca.gov.hk/en/consumer_focus/guide/help_for_consumers/services_contracts/fixed_service/index.html',
}
export const pauseFeeReport: Source = {
  title: {
    'zh-CN': '人民日报报道：停机保号月费（转载）',
    'zh-HK': '人民日報報道：停機保號月費（轉載）',
    en: 'People’s Daily report on the monthly pause fee (reprint)',
  },
  year: 2018,
  url: null,
}
export const permitNotice2010: Source = {
  title: {
    'zh-CN': '公安部出入境管理局 2010 年关于回乡证号码的说明（转载）',
    'zh-HK': '公安部出入境管理局 2010 年關於回鄉證號碼的說明（轉載）',
    en: 'Ministry of Public Security notice of 2010 on permit numbers (reprint)',
  },
  year: 2010,
  url: null,
}
export const pipl: Source = {
  title: {
    'zh-CN': '《个人信息保护法》第 49、50 条',
    'zh-HK': '《個人信息保護法》第 49、50 條',
    en: 'Personal Information Protection Law 个人信息保护法, Art. 49 and 50',
  },
  year: 2021,
  url: null,
}
export const police12381: Source = {
  title: {
    'zh-CN': '重庆市公安局：12381 防诈预警短信',
    'zh-HK': '重慶市公安局：12381 防騙預警短訊',
    en: 'Chongqing police on 12381 warning texts',
  },
  year: 2021,
  url: null,
}
export const portingDraft: Source = {
  title: {
    'zh-CN': '媒体报道：2019 年携号转网规定草案',
    'zh-HK': '傳媒報道：2019 年攜號轉網規定草案',
    en: 'Press reports on the 2019 draft of the porting rule',
  },
  year: 2019,
  url: null,
}
export const portingRule: Source = {
  title: {
    'zh-CN': '携号转网规定，工信部信管〔2019〕242 号（转载）',
    'zh-HK': '攜號轉網規定，工信部信管〔2019〕242 號（轉載）',
    en: 'Porting rule 工信部信管〔2019〕242 号 (reprint)',
  },
  year: 2019,
  url: null,
}
export const remoteCancelPress: Source = {
  title: {
    'zh-CN': '北京媒体实测：异地销户（转载）',
    'zh-HK': '北京傳媒實測：異地取消服務（轉載）',
    en: 'Beijing press test of remote cancelling (reprint)',
  },
  year: 2019,
  url: null,
}
export const renewalApps: Source = {
  title: {
    'zh-CN': '媒体报道：运营商 App 的“二次号码焕新”',
    'zh-HK': '傳媒報道：電訊商應用程式的「二次號碼煥新」',
    en: 'Press reports on number renewal 二次号码焕新 in the operators’ apps',
  },
  year: 2025,
  url: null,
}
export const smartoneAgreement: Source = {
  title: {
    'zh-CN': 'SmarTone 合约条款 T&C-T093B（副本）',
    'zh-HK': 'SmarTone 合約條款 T&C-T093B（副本）',
    en: 'SmarTone contract terms T&C-T093B (copy)',
  },
  year: 2026,
  url: null,
}
export const smartoneSite: Source = {
  title: { 'zh-CN': 'SmarTone 网站', 'zh-HK': 'SmarTone 網站', en: 'SmarTone website' },
  year: 2026,
  url: 'https://www.smartone.com',
}
export const smsSenderRegister: Source = {
  title: {
    'zh-CN': '香港通讯办新闻稿：短信发送人登记制（转载）',
    'zh-HK': '通訊辦新聞稿：短訊發送人登記制（轉載）',
    en: 'OFCA release on registered SMS senders (reprint)',
  },
  year: 2024,
  url: null,
}
export const sosimTravel: Source = {
  title: {
    'zh-CN': 'SoSIM 页面：旅行流量',
    'zh-HK': 'SoSIM 網頁：旅遊數據',
    en: 'SoSIM page on travel data',
  },
  year: 2026,
  url: 'https://sosimhk.com/tc/travel/new-sim-transform.html',
}
export const sunMobileRealName: Source = {
  title: {
    'zh-CN': 'SUN Mobile 页面：实名登记',
    'zh-HK': 'SUN Mobile 網頁：實名登記',
    en: 'SUN Mobile real-name registration page',
  },
  year: 2026,
  url: 'https://www.sunmobile.com.hk/realname',
}
export const telecomRegulations: Source = {
  title: {
    'zh-CN': '《电信条例》，2016 年文本',
    'zh-HK': '《電信條例》，2016 年文本',
    en: 'Telecommunications Regulations 电信条例, 2016 text',
  },
  year: 2016,
  url: null,
}
export const thirdPartyGuidesOnPath: Source = {
  title: {
    'zh-CN': '第三方整理，多家所述路径一致',
    'zh-HK': '第三方資料，多個來源所述路徑一致',
    en: 'Third-party guides, several agreeing on the path',
  },
  year: 2026,
  url: null,
}
export const thirdPartyPage: Source = {
  title: { 'zh-CN': '一个第三方网页', 'zh-HK': '一個第三方網頁', en: 'One third-party page' },
  year: 2026,
  url: null,
}
export const thirdPartyTables: Source = {
  title: { 'zh-CN': '第三方整理的表格', 'zh-HK': '第三方整理的列表', en: 'Third-party tables' },
  year: 2026,
  url: null,
}
export const threeAddOnTerms: Source = {
  title: { 'zh-CN': '3HK 附加服务条款', 'zh-HK': '3HK 附加服務條款', en: '3HK add-on service terms' },
  year: 2026,
  url: null,
}
export const threeCharges: Source = {
  title: { 'zh-CN': '3HK 其他收费表', 'zh-HK': '3HK 其他收費表', en: '3HK list of other charges' },
  year: 2024,
  url: 'https://web.three.com.hk/servicecharges/others/index-en.html',
}
export const threeDisconnection: Source = {
  title: {
    'zh-CN': '3HK 页面：取消手机服务申请表',
    'zh-HK': '3HK 網頁：取消流動服務申請表',
    en: '3HK Mobile Disconnection Request form page',
  },
  year: 2026,
  url: 'https://web.three.com.hk/infosupport/commonform/index-en.html',
}
export const threeOneCard: Source = {
  title: {
    'zh-CN': '3HK 常见问题：中港一卡两号（转载）',
    'zh-HK': '3HK 常見問題：中港一咭兩號（轉載）',
    en: '3HK FAQ on 1-card-2-number (reprint)',
  },
  year: 2026,
  url: null,
}
export const valuegbFaq: Source = {
  title: { 'zh-CN': 'ValueGB 常见问题', 'zh-HK': 'ValueGB 常見問題', en: 'ValueGB FAQ' },
  year: 2026,
  url: 'https://www.valuegb.com/service-site/ValueGB/en/faq.jsp',
}
