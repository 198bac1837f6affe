case-heading = 第 { $number } 號・{ $about }・{ $state }
case-about-finding = 需要處理的發現
case-state-open = 已收到，等人接手
case-state-acknowledged = 有人在處理
case-state-closed = 已結束
case-state-withdrawn = 你收回了
case-from = { $who }（{ $where }）
case-from-sealed = 一位同學，不具名
case-role =
    { $role ->
        [student] 同學
        [teacher] 老師
        [coordinator] 承辦老師
        *[other] 系統
    }
case-line = { $at }　{ $what }
case-event-opened = { $who }回報
case-event-acknowledged = { $who }接手
case-event-words = { $who }說
case-event-says-safe = { $who }說現在安全了
case-event-withdrawn = { $who }收回
case-event-reopened = { $who }重新打開
case-event-closed = { $who }結案
