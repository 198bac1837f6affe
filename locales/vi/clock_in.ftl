clock-in-began = Vào ca { $at }, mình bắt đầu ghi rồi. Khi xong, chạm “Tan ca”.
clock-in-since = Đang trong ca từ { $at }, mình vẫn đang ghi. Khi xong, chạm “Tan ca”.
clock-in-button-out = Tan ca
clock-in-button-drop = Không phải ca làm
clock-in-not-running = Lần này bạn chưa chạm “Vào ca”. Không sao, ghi luôn ca này nhé:
clock-in-ended =
    Tan ca rồi, bạn vất vả rồi.
    { $what }
clock-in-break-kept =
    Đã ghi cả giờ nghỉ.
    { $what }
clock-in-over = Ca đó đã kết thúc rồi, không có gì thay đổi.
clock-in-dropped = Được, lần này không tính.
clock-in-still = Được, mình ghi tiếp. Khi xong, chạm “Tan ca”.
clock-in-still-on = Ca bắt đầu lúc { $at } của bạn vẫn đang được ghi. Bạn tan ca chưa?
clock-in-button-still = Vẫn đang làm
clock-in-button-just-out = Vừa tan ca
clock-in-button-earlier = Tan ca từ trước
