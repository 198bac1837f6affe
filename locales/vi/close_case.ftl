close-case-ask-words = Hồ sơ số { $number } kết quả thế nào? Lời này gửi cho học sinh, xin viết rõ đã làm gì.
close-case-label-words = lời cho học sinh
close-case-review = Kết thúc thế này nhé? (hồ sơ số { $number })
close-case-button-save = Kết thúc
