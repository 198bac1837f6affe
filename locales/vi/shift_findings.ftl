shift-findings-line = § { $says } ({ $article })
shift-findings-told = Việc này khá quan trọng nên thầy cô và nhà trường cũng được báo. Công ty không biết. Bạn không làm gì sai cả.
shift-findings-clash-school-phase = { $day } thuộc giai đoạn học ở trường, theo quy định không phải đến công ty. Nếu có ai yêu cầu bạn đi, bạn có thể nói với thầy cô.
shift-findings-clash-class-day = { $day } là ngày học. Nếu bạn phải đi làm nên không đến lớp được, bạn có thể nói với thầy cô.
shift-findings-clash-too-late-for-class = { $day } từ lúc tan ca đến giờ học không đủ thời gian đi đường. Nếu hay như vậy, hãy nói với thầy cô để xin đổi ca.
shift-findings-clash-too-early-after-class = Ca ngày { $day } cách giờ tan học chưa tới 11 tiếng, có thể bạn ngủ không đủ. Nếu hay như vậy, bạn có thể nói với thầy cô.
shift-findings-clash-no-free-day = Tính đến { $day }, tuần này đi làm và đi học nên không có ngày nào nghỉ trọn. Ai cũng cần nghỉ; bạn có thể nói với thầy cô.
shift-findings-button-tell = Nói với nhà trường
shift-findings-words = Về giờ làm { $what }: em muốn nhờ nhà trường xem giúp.
shift-findings-alert =
    Giờ làm: { $who } ({ $place }), { $day }
    { $says }
    Xin hỏi sinh viên trước. Khi nói với công ty chỉ nói về lịch làm, không nói ai đã ghi.
shift-findings-teacher =
    Xin thầy cô lưu ý: { $who } ({ $place }), { $day }
    { $says }
    Người phụ trách cũng đã nhận được. Khi nói với công ty chỉ nói về lịch làm, không nói ai đã ghi.
shift-findings-clash-school-phase-staff = { $day } thuộc giai đoạn học ở trường nhưng học sinh có ghi giờ làm ở công ty. Trong giai đoạn này trường không được để học sinh đến công ty ({ $article }).
shift-findings-drawn-work = làm
shift-findings-drawn-class = học
shift-findings-drawn-both = làm + học
