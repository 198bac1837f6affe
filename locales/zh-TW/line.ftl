line-button-done = 好了
line-button-all = 全部（{ $count }）
line-button-other-day = 選別天
line-button-start = 選開始的時間
line-button-end = 選結束的時間
line-button-camera = 拍一張
line-button-album = 從相簿選
line-button-place = 傳位置
line-day =
    { $near ->
        [today] 今天{ " " }
        [yesterday] 昨天{ " " }
        [tomorrow] 明天{ " " }
       *[other] { "" }
    }{ $month }/{ $day }（{ $weekday ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
       *[7] 日
    }）
line-more-by-number = 按鈕放不下全部，其他的打號碼就可以。
line-cut = （太長了，後面的放不下。需要全部的話，請到學校查看。）
line-buttons-for-this = 上面那段的按鈕在這裡：
line-menu-bar = 選單
