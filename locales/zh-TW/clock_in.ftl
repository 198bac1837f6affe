clock-in-began = 上班 { $at }，幫你開始記了。下班時點「下班」就好。
clock-in-since = 從 { $at } 開始上班，還在記。下班時點「下班」。
clock-in-button-out = 下班
clock-in-button-drop = 這不是上班
clock-in-not-running = 這次還沒點過「上班」，沒關係，直接記這一班就好：
clock-in-ended =
    下班了，辛苦了。
    { $what }
clock-in-break-kept =
    休息也記好了。
    { $what }
clock-in-over = 這一班已經結束了，沒有變。
clock-in-dropped = 好，這次不算。
clock-in-still = 好，繼續記。下班時點「下班」。
clock-in-still-on = 你 { $at } 開始的班還在記。下班了嗎？
clock-in-button-still = 還在上班
clock-in-button-just-out = 剛下班
clock-in-button-earlier = 早就下班了
