/* oxlint-disable no-var -- browsers that know no modules do not know let either */
/* For browsers that know no modules; written so that they can read it. */
;(function () {
  var sentences = [
    ['zh-CN', '这个浏览器太旧，打不开本页。请更新浏览器、微信或系统，再打开一次。'],
    ['zh-HK', '這個瀏覽器太舊，不能開啟本頁。請更新瀏覽器、WeChat 或系統，再開啟一次。'],
    [
      'en',
      'This browser is too old for this page. Update the browser, the app or the system, then open it again.',
    ],
  ]
  for (var index = 0; index < sentences.length; index += 1) {
    var paragraph = document.createElement('p')
    paragraph.lang = sentences[index][0]
    paragraph.appendChild(document.createTextNode(sentences[index][1]))
    document.body.appendChild(paragraph)
  }
})()
