trouble-kept = Xin lỗi, bên mình gặp trục trặc. Những gì bạn viết đã được giữ lại và nhà trường sẽ thấy. Nếu gấp, bạn gọi thầy cô, hoặc 110, 119 nhé.
