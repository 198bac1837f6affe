router-not-allowed = 這個我找不到，或不在你這邊。要做別的事，打「選單」看看。
router-old-button = 這個按鈕已經過了，內容沒有變。要做什麼呢？
router-cannot-read = 語音、影片和貼圖我還看不懂。用文字寫給我，或傳照片，都可以。
router-not-active = 學校的名單上，你現在不在計畫裡。有問題請找學校的產學攜手承辦老師。
