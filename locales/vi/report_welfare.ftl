report-welfare-ask-words = Có chuyện gì vậy? Nghĩ gì viết nấy, một câu cũng được. Ai được xem, lát nữa bạn chọn.
report-welfare-ask-category = Chuyện này gần với loại nào nhất?
report-welfare-ask-safe = Bây giờ bạn có an toàn không?
report-welfare-ask-who = Ai được biết là bạn nói? Chọn cách nào thì công ty cũng không biết.
report-welfare-ask-photo = Gửi mình một tấm ảnh nhé.
report-welfare-ask-place = Gửi mình vị trí của bạn nhé.
report-welfare-label-words = chuyện đã xảy ra
report-welfare-label-category = loại
report-welfare-label-safe = hiện giờ
report-welfare-label-who = ai được biết
report-welfare-label-photo = ảnh
report-welfare-label-place = vị trí
report-welfare-review = Bạn xem lại nhé, gửi thế này được chưa?
report-welfare-button-save = Gửi đi
report-welfare-heard = Cảm ơn bạn đã nói ra. Mình giúp bạn báo đúng người nhé.
report-welfare-photo-kept = Mình nhận được ảnh rồi. Bạn kể chuyện gì xảy ra nhé? Nếu không phải để báo cáo, bấm "Để sau".
report-welfare-option-wages = lương, bị trừ tiền
report-welfare-option-overtime-or-hours = làm quá giờ, tăng ca, không nghỉ
report-welfare-option-injury-or-safety = bị thương, không an toàn
report-welfare-option-harassment-or-bullying = bị mắng, bị bắt nạt
report-welfare-option-sexual-harassment = quấy rối tình dục
report-welfare-option-training-mismatch = việc không liên quan ngành học
report-welfare-option-no-rotation-or-instructor = một chỗ mãi, không ai dạy
report-welfare-option-dorm-food-transport = ký túc xá, ăn uống, đi lại
report-welfare-option-contract-breach = sai hợp đồng, giữ giấy tờ
report-welfare-option-health-mental = mất ngủ, áp lực, buồn
report-welfare-option-discrimination = bị đối xử bất công
report-welfare-option-other = chuyện khác
report-welfare-option-replacement = muốn đổi công ty
report-welfare-option-safe = hiện an toàn
report-welfare-option-not-safe = không an toàn, cần giúp
report-welfare-option-teacher-too = thầy cô của mình và người phụ trách
report-welfare-option-coordinators = chỉ người phụ trách của trường
report-welfare-option-sealed = không ai được biết là mình
report-welfare-saved-urgent = Mình nhận rồi, hồ sơ số { $number }. Đã báo ngay cho thầy cô trực; chưa ai nhận thì cứ 15 phút báo lại một lần. Nếu nguy hiểm, gọi 110 hoặc 119 trước.
report-welfare-saved-high = Mình nhận rồi, hồ sơ số { $number }. Người phụ trách đã được báo; trong 4 giờ ban ngày sẽ có người xem, có người nhận mình sẽ báo bạn.
report-welfare-saved-normal = Mình nhận rồi, hồ sơ số { $number }. Trong hai ngày học sẽ có thầy cô xem, có người nhận mình sẽ báo bạn.
report-welfare-readers-teacher-too = Người xem được: thầy cô đến thăm bạn và người phụ trách của trường.
report-welfare-readers-coordinators = Người xem được: chỉ người phụ trách của trường. Thầy cô đến thăm không thấy.
report-welfare-readers-sealed = Người phụ trách thấy nội dung nhưng không thấy bạn là ai; họ trả lời thì mình chuyển cho bạn. Chỉ khi nguy hiểm tính mạng và có ghi lý do mới mở tên bạn, và mình sẽ báo bạn biết.
report-welfare-button-status = Xem báo cáo của mình
report-welfare-button-open = Mở xem
report-welfare-teacher-told = { $who } có chuyện muốn thầy cô biết (hồ sơ số { $number }). Người phụ trách cũng đã nhận. Xin đừng nói với công ty.
report-welfare-sealed = một bạn học sinh (giấu tên)
report-welfare-alert =
    Hồ sơ số { $number }: { $who } ({ $where })
    Về: { $about }
    Bấm "Tôi sẽ lo việc này" rồi mở xem.
report-welfare-alert-campus =
    Hồ sơ số { $number }: { $who } ({ $where })
    Về: { $about }
    Nghi là sự việc giới tính trong trường: chậm nhất { $until } phải báo cáo (24 giờ, tính cả ngày nghỉ), không tự điều tra.
    Bấm "Tôi sẽ lo việc này" rồi mở xem.
