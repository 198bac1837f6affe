visit-alert-alert =
    訪視逾期 { $days } 天：{ $place }，{ $due } 到期
    負責老師：{ $who }
    請了解狀況，需要時請別的老師代訪。
visit-alert-finding =
    訪視逾期 { $days } 天，已列入紀錄：{ $place }，{ $due } 到期
    負責老師：{ $who }
    兩週一次是專法和手冊的要求，請安排今天或明天有人去。
