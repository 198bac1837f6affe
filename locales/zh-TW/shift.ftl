shift-next-day = 隔天 { $at }
shift-break = 休息 { $length }
shift-break-none = 沒有休息
shift-break-unknown = 休息：不確定
shift-worked = 工作 { $length }
