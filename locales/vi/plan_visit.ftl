plan-visit-ask-day = Thầy cô định đi { $place } ngày nào? Chỉ thầy cô thấy.
plan-visit-label-day = ngày
plan-visit-review = Ghi cho { $place } thế này?
