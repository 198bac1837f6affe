# 每個發現一句話：看到什麼、法律怎麼說、由誰負責；不怪任何一位學生。
labour-law-undecided = { $name }目前還不能判斷，因為還不知道{ $facts }；可以請{ $who }說明。
labour-law-undecided-plain = { $name }目前還不能判斷，要看當天的實際情形；可以請{ $who }說明。
labour-law-advisory = { $name }在某一種解讀下可能不符規定，建議向{ $who }確認。
labour-law-advisory-breaks = { $name }要看實際在什麼時候休息，建議向{ $who }確認。
labour-law-and = 、

labour-law-duty-institution = 合作機構
labour-law-duty-employer = 雇主
labour-law-duty-school = 學校
labour-law-duty-authority = 主管機關
labour-law-duty-payer = 發給薪資或津貼的單位
labour-law-duty-holder = 保有資料的單位

labour-law-name-daily_max = 一天的訓練時間
labour-law-name-weekly_max = 一週的訓練時間
labour-law-name-fortnight_max = 兩週的訓練時間
labour-law-name-night = 夜間不得工作或訓練的時段
labour-law-name-break = 連續 4 小時後的休息
labour-law-name-rest_days = 每七天的例假天數
labour-law-name-holiday = 國定假日的休息
labour-law-name-span = 一天從開始到結束的時間
labour-law-name-class_time = 上課日的訓練
labour-law-name-visits = 兩週一次的訪視
labour-law-name-flex = 變形工時
labour-law-name-overtime = 這段時間算不算加班
labour-law-name-overtime_consent = 加班的同意程序
labour-law-name-day_total = 一天的工作總時數
labour-law-name-overtime_cap = 加班時數的上限
labour-law-name-overtime_pay = 加班費
labour-law-name-seven_days = 每七天的例假與休息日
labour-law-name-regular_leave = 例假日的工作
labour-law-name-days_in_a_row = 連續工作的天數
labour-law-name-shift_gap = 換班之間的休息
labour-law-name-shift_weekly = 輪班每週更換一次
labour-law-name-holiday_pay = 國定假日的工作與加倍工資
labour-law-name-child = 未滿 15 歲的僱用
labour-law-name-child_hours = 童工的工作時間
labour-law-name-papers = 未滿 18 歲的同意書
labour-law-name-women_night = 夜間工作的保護
labour-law-name-student_hours = 外籍與僑外學生的每週工時
labour-law-name-minimum_wage = 最低工資
labour-law-name-quota = 建教生人數的上限
labour-law-name-compensation = 超時訓練的補償

labour-law-fact-birthdate = 出生日期
labour-law-fact-break_minutes = 休息了多久
labour-law-fact-consent = 工會或勞資會議是否同意
labour-law-fact-cycle_start = 週期從哪一天起算
labour-law-fact-date = 是哪一天的薪資
labour-law-fact-designated_trade = 是否屬於指定行業
labour-law-fact-eight_hour_trade = 是否屬於公告可縮短為 8 小時的行業
labour-law-fact-emergency = 是否有天災、事變或突發事件
labour-law-fact-extended_ot_consent = 是否同意延長加班上限
labour-law-fact-flex = 採用哪一種工時制度
labour-law-fact-graduated_or_permitted = 是否國中畢業或經過許可
labour-law-fact-guardian_consent_on_file = 是否備有法定代理人同意書
labour-law-fact-continuous_work = 工作是否有連續性
labour-law-fact-urgent_work = 工作是否有緊急性
labour-law-fact-art36_4_trade = 是否屬於可調整例假的行業
labour-law-fact-holiday_swap_agreed = 是否約定國定假日調移
labour-law-fact-in_training_contract = 訓練契約是否寫明這個時段
labour-law-fact-minimum_wage = 那一年的最低工資
labour-law-fact-night_approval = 主管機關是否核准這個時段
labour-law-fact-night_consent = 是否另有同意與安全措施
labour-law-fact-older_text = 當時的條文
labour-law-fact-ot_consent = 工會或勞資會議是否同意加班
labour-law-fact-prior_ot_minutes = 前幾個月的加班時數
labour-law-fact-regular_leave = 例假是哪一天
labour-law-fact-rest_day = 休息日是哪一天
labour-law-fact-safety_facilities = 是否有安全設施
labour-law-fact-school_vacation = 是否在寒暑假
labour-law-fact-shift_changes = 班別是否更換
labour-law-fact-shift_system = 是否為輪班制
labour-law-fact-three_month_cycle = 三個月週期怎麼算
labour-law-fact-transport_ok = 是否有交通工具或宿舍
labour-law-fact-visit_facts = 訪視是否由老師進行、是否未預告
labour-law-fact-worker_consents = 本人是否同意
labour-law-fact-worker_consents_to_change = 本人是否同意不每週換班

labour-law-says-daily_max = 這天訓練了 { $minutes }，比法定上限 { $limit }多 { $over }；訓練時間由{ $who }負責安排。
labour-law-says-weekly_max = 這週訓練了 { $minutes }，比法定上限 { $limit }多 { $over }；訓練時間由{ $who }負責安排。
labour-law-says-fortnight_max = 這兩週訓練了 { $minutes }，比當時的法定上限 { $limit }多 { $over }；訓練時間由{ $who }負責安排。
labour-law-says-night = 有 { $window }落在 { $from } 到隔天 { $until } 之間，這段時間依法不能排工作或訓練；排班由{ $who }負責。
labour-law-says-break = 連續做了 { $minutes }沒有一次 { $rest }的休息，依法最多 { $limit }就要休息；安排休息是{ $who }的責任。
labour-law-says-rest_days = 這七天只有 { $days } 天休息，依法至少要有 { $due } 天例假；安排例假是{ $who }的責任。
labour-law-says-holiday = 這天是國定假日，建教生依法應該休息；讓學生放假是{ $who }的責任。
labour-law-says-span = 這天從開始到結束一共 { $span }，連休息在內依法最多 { $limit }；訓練時間由{ $who }負責安排。
labour-law-says-compensation = 這天不符規定的時間算 { $hours } 小時，{ $who }要依每小時津貼的 { $multiplier } 倍發給補償。
labour-law-says-visits = { $institution } 有 { $gap } 天沒有老師的不預告訪視，依法至少每兩週一次；安排訪視是{ $who }的責任。
labour-law-says-flex = 這個變形工時週期不符合規定的條件或休假天數；制度與班表由{ $who }負責。
labour-law-says-overtime =
    { $kind ->
        [rest_day] 這天是休息日，工作的 { $minutes }都算加班，由{ $who }給加班費。
        [over_day] 這天有 { $minutes }超過一天的正常工時，算加班，由{ $who }給加班費。
        [over_week] 這週有 { $minutes }超過一週的正常工時，算加班，由{ $who }給加班費。
       *[over_cycle] 這個週期有 { $minutes }超過正常工時，算加班，由{ $who }給加班費。
    }
labour-law-says-overtime-unknown = 這天是休息日，工作時間都算加班，實際多久要看休息了多久，由{ $who }給加班費。
labour-law-says-overtime_consent = 這天有加班，但工會或勞資會議沒有同意；先取得同意是{ $who }的責任。
labour-law-says-day_total = 這天連加班共 { $minutes }，比一天 { $limit }的上限多 { $over }；控制工時是{ $who }的責任。
labour-law-says-overtime_cap = 這段期間的加班累計 { $overtime }，超過 { $limit }的上限；控制加班是{ $who }的責任。
labour-law-says-overtime_pay = 這些加班依法至少是 { $amount } 元（前 2 小時乘 { $first }，之後乘 { $then }），由{ $who }發給。
labour-law-says-seven_days = 這七天沒有任何一天休息，依法要有一天例假和一天休息日；安排休假是{ $who }的責任。
labour-law-says-regular_leave = 這天是例假，除了天災、事變或突發事件不能工作，本人同意也不行；讓人休假是{ $who }的責任。
labour-law-says-regular_leave-info = 因天災、事變或突發事件在例假工作，{ $who }要給加倍工資和補休，並在 { $hours } 小時內通報。
labour-law-says-days_in_a_row = 已經連續工作 { $days } 天，依法不能超過 { $due } 天；安排例假是{ $who }的責任。
labour-law-says-shift_gap = 換班之間只隔了 { $gap }，依法至少要連續休息 { $limit }；排班由{ $who }負責。
labour-law-says-shift_weekly = 輪班應該每週更換一次，除非本人同意；排班由{ $who }負責。
labour-law-says-holiday_pay = 這天是國定假日，但本人沒有同意出勤；徵得同意是{ $who }的責任。
labour-law-says-holiday_pay-info = 這天是國定假日，同意出勤的工資要乘 { $multiplier }，由{ $who }發給。
labour-law-says-child_hours = 未滿 16 歲的童工這段時間比法定上限 { $limit }多 { $over }，而且不能加班；這是{ $who }的責任。
labour-law-says-papers = 未滿 18 歲的員工，{ $who }要備有法定代理人的同意書。
labour-law-says-student_hours = 學期中外籍與僑外學生每週最多工作 { $limit }，這週多了 { $over }；排班由{ $who }負責。
labour-law-says-minimum_wage = 時薪 { $amount } 元低於最低工資 { $lowest } 元，不足的部分{ $who }要補足。
labour-law-says-quota = 這裡的建教生人數不符規定，同時最多是員工的四分之一、每次輪調至少 2 人；人數由{ $who }負責。
labour-law-says-termination = { $who }最晚要在 { $deadline } 前和學校協調加強輔導，過了就不能再用這個理由終止契約。
labour-law-says-complaint =
    { $step ->
        [file] 要向主管機關申訴，最晚在 { $deadline } 前用書面提出，學校可以幫忙。
       *[decide] { $who }最晚要在 { $deadline } 前答覆這件申訴。
    }
labour-law-says-report = { $who }最晚要在 { $deadline } 前完成通報。
labour-law-says-report_accident = { $who }最晚要在 { $deadline } 前通報勞動檢查機構，並保持現場不動。
labour-law-says-close_complaint = { $who }最晚要在 { $deadline } 前處理完這件申訴，必要時可以延到 { $extended }。
labour-law-says-access = { $who }最晚要在 { $deadline } 前答覆查閱請求，必要時可以延到 { $extended }。
