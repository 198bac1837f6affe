privacy-notice = 開始前，先讓你知道：{ $school }為了照顧實習中的學生，會記下你的姓名、班級、實習地點、工時，和你自己說的事。只給學校的老師和承辦人看，不會自己傳給公司。你可以隨時查看、要一份、更正或請學校刪除。不同意也沒關係，只是這裡就不能用。
privacy-full =
    誰蒐集：{ $school }（承辦單位：產學攜手計畫辦公室）
    為什麼：照顧學生、確認工時與權益、安排訪視、處理個案、配合主管機關實地考核
    哪些資料：姓名、班級、生日、語言、實習單位與合約內容、工時、訪視、你說的話、傳的照片與位置
    多久、在哪裡、給誰：在計畫期間和法令要求的保存年限內，在臺灣，由學校使用；法令要求時提供主管機關。LINE 和 Telegram 也會留有它們自己的一份
    你的權利：查詢、閱覽、複製、補充、更正、停止使用、刪除（個資法第 3 條），學校 15 天或 30 天內答覆
    不提供的話：這裡不能用，其他方式照樣可以找老師；不影響成績
privacy-button-agree = 我知道了，同意
privacy-button-more = 看完整說明
privacy-button-no = 不同意
privacy-button-copy = 要一份我的資料
privacy-button-withdraw = 撤回同意
privacy-button-yes-withdraw = 對，撤回
privacy-words-agree = 同意|我同意|我知道了|好
privacy-without = 沒關係。想用的時候再回來按同意就好。有危險請打 110 或 119，其他事可以直接找老師。
privacy-thanks = 謝謝，這樣就好了。
privacy-agreed-already = 你已經同意過了。
privacy-copy-asked = 已經轉告學校，最晚 15 天內會給你。要更正或刪除，也可以直接跟承辦老師說。
privacy-asked-for-copy = { $who } 想要一份自己的資料（個資法第 3 條），請在 15 天內提供。
privacy-really-withdraw = 撤回後，這裡就不再連到你，也不會再傳訊息給你。法律要求保存的紀錄會留在學校。確定嗎？
privacy-withdrawn = 撤回了。要再用的話，跟學校要一個新的邀請碼就好。
