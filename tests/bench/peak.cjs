const { writeFileSync } = require('node:fs')

// Loaded into a measured process; says at its end how much memory it had at most.
process.on('exit', () => writeFileSync(process.env.IPR_BENCH_PEAK, String(process.resourceUsage().maxRSS)))
