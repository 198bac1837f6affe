leaving-cannot-be-reached = { $who } đã chặn Xieshou, hiện không gửi tin được. Khi rảnh, xin hỏi thăm xem có chuyện gì không.
