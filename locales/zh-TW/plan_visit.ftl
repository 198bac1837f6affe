plan-visit-ask-day = 打算哪一天去 { $place }？只有你看得到。
plan-visit-label-day = 日期
plan-visit-review = { $place } 這樣記？
