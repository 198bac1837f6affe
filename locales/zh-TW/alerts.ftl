alerts-button-take = 我來處理
alerts-again = （第 { $round } 次通知，還沒有人接手）
alerts-taken = { $who } { $at } 已接手。
alerts-settled = { $at } 已解除，不用再處理。
alerts-undelivered = 有一則通報送不到 { $who } 的任何一個帳號。請用別的方式聯絡他，並確認這件事有人接手。
alerts-reporter-told =
    { $role ->
        [coordinator] 學校的承辦老師
        *[other] 老師
    }在 { $at } 看到你說的（第 { $number } 號），會跟你聯絡。
alerts-still-open =
    還有 { $count } 件通報沒有人接手，每天早上會再提醒一次：
    { $lines }
