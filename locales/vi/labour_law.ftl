# Mỗi phát hiện một câu: thấy gì, luật nói gì, ai có trách nhiệm. Không trách học sinh nào.
labour-law-undecided = { $name }: chưa kết luận được vì chưa biết { $facts }; có thể hỏi { $who }.
labour-law-undecided-plain = { $name }: chưa kết luận được vì còn tùy tình hình thực tế hôm đó; có thể hỏi { $who }.
labour-law-advisory = { $name }: theo một cách hiểu thì có thể chưa đúng quy định, nên hỏi lại { $who }.
labour-law-advisory-breaks = { $name }: còn tùy lúc nghỉ thực tế, nên hỏi lại { $who }.
labour-law-and = {", "}

labour-law-duty-institution = công ty tiếp nhận đào tạo
labour-law-duty-employer = chủ sử dụng lao động
labour-law-duty-school = nhà trường
labour-law-duty-authority = cơ quan chủ quản
labour-law-duty-payer = nơi trả lương hoặc trợ cấp
labour-law-duty-holder = nơi giữ dữ liệu

labour-law-name-daily_max = Giờ đào tạo trong ngày
labour-law-name-weekly_max = Giờ đào tạo trong tuần
labour-law-name-fortnight_max = Giờ đào tạo trong hai tuần
labour-law-name-night = Khung giờ đêm không được làm việc hay đào tạo
labour-law-name-break = Giờ nghỉ sau 4 tiếng
labour-law-name-rest_days = Số ngày nghỉ trong bảy ngày
labour-law-name-holiday = Nghỉ ngày lễ
labour-law-name-span = Thời gian từ lúc bắt đầu đến lúc kết thúc
labour-law-name-class_time = Đào tạo vào ngày có tiết học
labour-law-name-visits = Thăm công ty hai tuần một lần
labour-law-name-flex = Chế độ giờ làm linh hoạt
labour-law-name-overtime = Thời gian này có phải tăng ca không
labour-law-name-overtime_consent = Sự đồng ý tăng ca
labour-law-name-day_total = Tổng giờ làm trong ngày
labour-law-name-overtime_cap = Giới hạn giờ tăng ca
labour-law-name-overtime_pay = Tiền tăng ca
labour-law-name-seven_days = Hai ngày nghỉ trong bảy ngày
labour-law-name-regular_leave = Làm việc vào ngày nghỉ cố định
labour-law-name-days_in_a_row = Số ngày làm liên tục
labour-law-name-shift_gap = Giờ nghỉ khi đổi ca
labour-law-name-shift_weekly = Đổi ca mỗi tuần
labour-law-name-holiday_pay = Làm việc và lương gấp đôi ngày lễ
labour-law-name-child = Tuyển dụng người dưới 15 tuổi
labour-law-name-child_hours = Giờ làm của lao động trẻ em
labour-law-name-papers = Giấy tờ cho người dưới 18 tuổi
labour-law-name-women_night = Sự bảo vệ khi làm đêm
labour-law-name-student_hours = Giờ làm mỗi tuần của sinh viên nước ngoài
labour-law-name-minimum_wage = Lương tối thiểu
labour-law-name-quota = Số học viên đào tạo
labour-law-name-compensation = Bồi thường khi đào tạo quá giờ

labour-law-fact-birthdate = ngày sinh
labour-law-fact-break_minutes = đã nghỉ bao lâu
labour-law-fact-consent = công đoàn hoặc hội nghị lao động có đồng ý không
labour-law-fact-cycle_start = chu kỳ bắt đầu từ ngày nào
labour-law-fact-date = tiền lương của ngày nào
labour-law-fact-designated_trade = có thuộc ngành được chỉ định không
labour-law-fact-eight_hour_trade = có thuộc ngành được rút còn 8 tiếng không
labour-law-fact-emergency = có thiên tai, sự cố hay việc khẩn cấp không
labour-law-fact-extended_ot_consent = có thỏa thuận nâng giới hạn tăng ca không
labour-law-fact-flex = áp dụng chế độ giờ làm nào
labour-law-fact-graduated_or_permitted = đã tốt nghiệp cấp hai hoặc được cấp phép chưa
labour-law-fact-guardian_consent_on_file = có giấy đồng ý của người giám hộ không
labour-law-fact-continuous_work = công việc có tính liên tục không
labour-law-fact-urgent_work = công việc có tính khẩn cấp không
labour-law-fact-art36_4_trade = có thuộc ngành được dời ngày nghỉ không
labour-law-fact-holiday_swap_agreed = có thỏa thuận dời ngày lễ sang ngày khác không
labour-law-fact-in_training_contract = hợp đồng đào tạo có ghi khung giờ này không
labour-law-fact-minimum_wage = lương tối thiểu của năm đó
labour-law-fact-night_approval = cơ quan chủ quản có duyệt khung giờ này không
labour-law-fact-night_consent = có sự đồng ý riêng và biện pháp an toàn không
labour-law-fact-older_text = điều luật vào thời điểm đó
labour-law-fact-ot_consent = công đoàn hoặc hội nghị lao động có đồng ý tăng ca không
labour-law-fact-prior_ot_minutes = giờ tăng ca các tháng trước
labour-law-fact-regular_leave = ngày nghỉ cố định là ngày nào
labour-law-fact-rest_day = ngày nghỉ tuần là ngày nào
labour-law-fact-safety_facilities = có thiết bị an toàn không
labour-law-fact-school_vacation = có trong kỳ nghỉ của trường không
labour-law-fact-shift_changes = ca có thay đổi không
labour-law-fact-shift_system = có làm theo ca không
labour-law-fact-three_month_cycle = ba tháng được tính thế nào
labour-law-fact-transport_ok = có xe đưa đón hoặc ký túc xá không
labour-law-fact-visit_facts = có phải thầy cô đến thăm và không báo trước không
labour-law-fact-worker_consents = người làm có đồng ý không
labour-law-fact-worker_consents_to_change = người làm có đồng ý không đổi ca mỗi tuần không

labour-law-says-daily_max = Ngày này đào tạo { $minutes }, hơn mức luật cho phép { $limit } là { $over }; sắp xếp giờ là trách nhiệm của { $who }.
labour-law-says-weekly_max = Tuần này đào tạo { $minutes }, hơn mức luật cho phép { $limit } là { $over }; sắp xếp giờ là trách nhiệm của { $who }.
labour-law-says-fortnight_max = Hai tuần này đào tạo { $minutes }, hơn mức { $limit } của luật lúc đó là { $over }; sắp xếp giờ là trách nhiệm của { $who }.
labour-law-says-night = Có { $window } nằm trong khoảng { $from } đến { $until } hôm sau, là lúc không được xếp làm việc hay đào tạo; xếp lịch là trách nhiệm của { $who }.
labour-law-says-break = Đã làm liền { $minutes } mà không có lần nghỉ { $rest }, trong khi luật buộc nghỉ chậm nhất sau { $limit }; cho nghỉ là trách nhiệm của { $who }.
labour-law-says-rest_days = Bảy ngày này chỉ có { $days } ngày nghỉ, luật yêu cầu ít nhất { $due } ngày; cho nghỉ là trách nhiệm của { $who }.
labour-law-says-holiday = Hôm đó là ngày lễ, học viên đào tạo được nghỉ theo luật; cho nghỉ là trách nhiệm của { $who }.
labour-law-says-span = Từ lúc bắt đầu đến lúc kết thúc là { $span }, tính cả giờ nghỉ luật cho tối đa { $limit }; sắp xếp giờ là trách nhiệm của { $who }.
labour-law-says-compensation = Ngày này có { $hours } giờ tính là trái quy định, { $who } phải bồi thường gấp { $multiplier } lần trợ cấp mỗi giờ.
labour-law-says-visits = { $institution } đã { $gap } ngày không có thầy cô đến thăm không báo trước, luật yêu cầu hai tuần một lần; việc này là trách nhiệm của { $who }.
labour-law-says-flex = Chu kỳ giờ làm linh hoạt này chưa đủ điều kiện hoặc chưa đủ ngày nghỉ theo luật; chế độ và lịch làm là trách nhiệm của { $who }.
labour-law-says-overtime =
    { $kind ->
        [rest_day] Hôm đó là ngày nghỉ tuần nên cả { $minutes } đều là tăng ca, { $who } phải trả tiền tăng ca.
        [over_day] Có { $minutes } vượt giờ làm bình thường trong ngày và là tăng ca, { $who } phải trả tiền tăng ca.
        [over_week] Có { $minutes } vượt giờ làm bình thường trong tuần và là tăng ca, { $who } phải trả tiền tăng ca.
       *[over_cycle] Có { $minutes } vượt giờ làm bình thường của chu kỳ và là tăng ca, { $who } phải trả tiền tăng ca.
    }
labour-law-says-overtime-unknown = Hôm đó là ngày nghỉ tuần nên giờ làm đều là tăng ca, bao nhiêu thì tùy giờ nghỉ, và { $who } phải trả tiền tăng ca.
labour-law-says-overtime_consent = Có tăng ca mà công đoàn hoặc hội nghị lao động chưa đồng ý; xin đồng ý trước là trách nhiệm của { $who }.
labour-law-says-day_total = Tính cả tăng ca ngày này làm { $minutes }, hơn giới hạn { $limit } là { $over }; giữ đúng giới hạn là trách nhiệm của { $who }.
labour-law-says-overtime_cap = Giờ tăng ca đã lên { $overtime }, quá giới hạn { $limit }; giữ đúng giới hạn là trách nhiệm của { $who }.
labour-law-says-overtime_pay = Theo luật phần tăng ca này ít nhất là { $amount } Đài tệ (2 giờ đầu nhân { $first }, sau đó nhân { $then }), do { $who } trả.
labour-law-says-seven_days = Bảy ngày này không có ngày nghỉ nào, luật yêu cầu một ngày nghỉ cố định và một ngày nghỉ tuần; cho nghỉ là trách nhiệm của { $who }.
labour-law-says-regular_leave = Hôm đó là ngày nghỉ cố định, chỉ thiên tai, sự cố hay việc khẩn cấp mới được làm, dù người làm đồng ý; cho nghỉ là trách nhiệm của { $who }.
labour-law-says-regular_leave-info = Làm vào ngày nghỉ cố định vì việc khẩn cấp thì { $who } phải trả gấp đôi, cho nghỉ bù và báo trong { $hours } giờ.
labour-law-says-days_in_a_row = Đã làm liên tục { $days } ngày, luật cho tối đa { $due } ngày; cho nghỉ đúng lúc là trách nhiệm của { $who }.
labour-law-says-shift_gap = Giữa hai ca khác nhau chỉ có { $gap }, luật yêu cầu nghỉ liền { $limit }; xếp lịch là trách nhiệm của { $who }.
labour-law-says-shift_weekly = Làm theo ca thì mỗi tuần đổi ca một lần, trừ khi người làm đồng ý khác; xếp lịch là trách nhiệm của { $who }.
labour-law-says-holiday_pay = Hôm đó là ngày lễ mà người làm không đồng ý đi làm; hỏi trước là trách nhiệm của { $who }.
labour-law-says-holiday_pay-info = Hôm đó là ngày lễ, nếu đồng ý đi làm thì { $who } phải trả lương nhân { $multiplier }.
labour-law-says-child_hours = Với người làm dưới 16 tuổi, thời gian này hơn mức { $limit } là { $over } và không được tăng ca; đây là trách nhiệm của { $who }.
labour-law-says-papers = Với người dưới 18 tuổi, { $who } phải giữ giấy đồng ý của người đại diện theo pháp luật.
labour-law-says-student_hours = Trong học kỳ sinh viên nước ngoài làm tối đa { $limit } mỗi tuần, tuần này hơn { $over }; xếp lịch là trách nhiệm của { $who }.
labour-law-says-minimum_wage = Mỗi giờ { $amount } Đài tệ thấp hơn lương tối thiểu { $lowest } Đài tệ, { $who } phải trả bù phần thiếu.
labour-law-says-quota = Số học viên chưa đúng quy định là cùng lúc nhiều nhất một phần tư số nhân viên và mỗi đợt ít nhất 2 người; đây là trách nhiệm của { $who }.
labour-law-says-termination = Chậm nhất { $deadline }, { $who } phải cùng nhà trường tăng cường hướng dẫn, quá hạn thì không được chấm dứt hợp đồng vì lý do này nữa.
labour-law-says-complaint =
    { $step ->
        [file] Muốn khiếu nại với cơ quan chủ quản thì nộp bằng văn bản chậm nhất { $deadline }, nhà trường có thể giúp.
       *[decide] Chậm nhất { $deadline }, { $who } phải trả lời khiếu nại này.
    }
labour-law-says-report = Chậm nhất { $deadline }, { $who } phải báo cáo xong.
labour-law-says-report_accident = Chậm nhất { $deadline }, { $who } phải báo cho thanh tra lao động và giữ nguyên hiện trường.
labour-law-says-close_complaint = Chậm nhất { $deadline }, { $who } phải giải quyết xong khiếu nại này, khi cần có thể gia hạn đến { $extended }.
labour-law-says-access = Chậm nhất { $deadline }, { $who } phải trả lời yêu cầu xem dữ liệu, khi cần có thể gia hạn đến { $extended }.
