danger-help =
    先確保你安全，這些電話現在就有人接：
    119　有人受傷、失火、要救護車
    110　有人傷害你、被關、要警察
    1925　很難受、不想活了（安心專線）
    113　被打、被性騷擾（保護專線）
    可以的話，先離開危險的地方，到有人的地方。
danger-number-119 = 119 救護、火警
danger-number-110 = 110 警察
danger-number-1925 = 1925 安心專線
danger-number-113 = 113 保護專線
danger-number-1955 = 1955 勞工專線
danger-alert =
    【緊急】第 { $number } 號
    { $who }（{ $where }）剛剛寫：
    「{ $words }」
    已經先給了求助電話。請馬上聯絡本人，再按下面的按鈕。
danger-more =
    第 { $number } 號，{ $who } 又寫了：
    「{ $words }」
danger-heard = 我已經通知學校值班的老師（第 { $number } 號），他們會看到你剛才寫的話，會盡快找你。公司不會知道。你也可以一直寫給我。
danger-heard-more = 收到，這些也馬上給值班老師看了（第 { $number } 號）。
danger-button-safe = 我現在安全了
danger-says-safe = 第 { $number } 號：{ $who } 說自己現在安全了。請還是親自確認一次。
danger-glad = 那就好。老師還是會跟你聯絡一下，確認你沒事。有什麼都可以再寫給我。
