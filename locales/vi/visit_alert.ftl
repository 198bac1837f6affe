visit-alert-alert =
    Thăm trễ { $days } ngày: { $place } (hạn { $due })
    Thầy cô phụ trách: { $who }
    Xin tìm hiểu, và nhờ người khác đi thay nếu cần.
visit-alert-finding =
    Thăm trễ { $days } ngày, đã ghi vào hồ sơ: { $place } (hạn { $due })
    Thầy cô phụ trách: { $who }
    Hai tuần một lần là yêu cầu của luật và sổ tay. Xin sắp xếp người đi hôm nay hoặc ngày mai.
