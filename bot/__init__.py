"""The edge: processes, platforms, time. The only place that imports a platform SDK."""
