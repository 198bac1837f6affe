close-case-ask-words = 第 { $number } 號處理得怎麼樣？寫給同學看的，請寫清楚做了什麼。
close-case-label-words = 給同學的話
close-case-review = 要這樣結案嗎？（第 { $number } 號）
close-case-button-save = 結案
