"""Import and rubrics on 100,000 simulated conversations: wall time and peak memory of each command."""

from common import LOG, attune, emit, fresh, warm

warm(LOG)
workspace = fresh("scale-workspace")
_, import_wall, _, import_peak = attune("import", LOG, "--workspace", workspace)
report, first_wall, _, first_peak = attune("learn", "rubrics", "--group-by", "tier", "--workspace", workspace)
_, again_wall, _, again_peak = attune("learn", "rubrics", "--group-by", "tier", "--workspace", workspace)
_, auto_wall, _, auto_peak = attune(
    "learn", "rubrics", "--group-by", "tier", "--contexts", "auto", "--workspace", workspace)
emit(
    "scale", megabytes=round(LOG.stat().st_size / 1e6, 1), records=report["records"],
    import_s=round(import_wall, 1), import_peak_mib=round(import_peak),
    rubrics_s=round(first_wall, 1), rubrics_peak_mib=round(first_peak),
    rubrics_again_s=round(again_wall, 1), rubrics_again_peak_mib=round(again_peak),
    rubrics_auto_s=round(auto_wall, 1), rubrics_auto_peak_mib=round(auto_peak),
)
