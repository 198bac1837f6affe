join-need-code = Xin chào, mình là Xieshou, trợ lý của chương trình vừa học vừa làm. Bạn gửi mình mã mời của trường nhé (như ABCDE-23456-FGHJK). Nếu chưa có, bạn hỏi văn phòng chương trình.
join-wrong-code = Mã này không dùng được: gõ nhầm, đã dùng, hoặc hết hạn. Bạn xem lại, hoặc xin trường mã mới nhé.
join-too-many = Bạn thử nhiều lần quá, chờ một tiếng rồi thử lại nhé. Nếu gấp, hỏi trực tiếp thầy cô.
join-platform-taken = Trên nền tảng này đã liên kết một tài khoản khác. Nếu đổi máy, bạn gỡ tài khoản cũ từ nền tảng kia, hoặc nhờ văn phòng.
join-in-already = Bạn đã tham gia rồi, không cần mã nữa.
join-welcome = Chào mừng { $who }! Đây là Xieshou của { $school }.
