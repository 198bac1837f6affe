week-cards-heading = 這是你上一週的紀錄，看一下對不對：
week-cards-days = { $first } 到 { $last }
week-cards-missing = 還沒記
week-cards-total = 合計 { $hours }（{ $days } 天）
week-cards-whose = 這是你自己的底，公司看不到，也改不了。點了「正確」之後，想到什麼還是可以改。
week-cards-button-right = 正確
week-cards-button-change = 改
