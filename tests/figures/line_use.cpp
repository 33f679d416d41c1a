// SPDX-License-Identifier: MIT
// Which cache lines a wave touches with its weight loads.
//
// Where each thread reads: baseline, vec_int2 and vec_int share a frame, which is run here on the CPU ground with a
// step that notes the address of the four words instead of loading them. transposed has no such step; its addresses are
// its index expression, column n + c at (n + c) K/8 + k/8. How wide a load is comes from the machine code.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "kernels/gptq/baseline.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "runner/user_error.hpp"
#include "tests/figures/gptq_figures.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::gptq::figures {
namespace {

constexpr Problem kLayer{1, 5120, 10240, 128, 1};  // Qwen3-32B, q, k and v fused
constexpr int kTripBytes = 64;                     // a lane reads 4 columns x 32 k of 4-bit codes in a trip
constexpr int kTrips = baseline::kBlock / kTrip;
constexpr double kPublished = 25;
constexpr int kDrawnLanes = 64;  // of the card that the statement is about

/// Bytes from the start of the words, [thread][load of four words].
using Offsets = std::vector<std::vector<std::int64_t>>;

struct NotedWords : PublishedSteps {
  Offsets* offsets;
  const std::uint32_t* start;

  u32x4 load_words(const std::uint32_t* words) const {
    (*offsets)[hip::thread_x()].push_back((words - start) * 4);
    return {};
  }
  static void deliver(half*, const Problem&, int, int, const float (&)[kColumns]) {}
};

__global__ void note_words(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
                           Problem p, Offsets* offsets) {
  column_block<NotedWords, 1, false, baseline::kBlock>(x, qweight, qzeros, scales, static_cast<half*>(nullptr), nullptr,
                                                       p, 0, nullptr, 0, NotedWords{{}, offsets, qweight});
}

/// Of the first block.
Offsets offsets_of_frame() {
  const test::WithOptions options({.workers = 1});
  Offsets offsets(baseline::kBlock);
  const auto at = [](std::int64_t count) { return static_cast<std::size_t>(count); };
  const test::DeviceBuffer<half> x(at(kLayer.k)), scales(at(kLayer.groups()) * at(kLayer.n));
  const test::DeviceBuffer<std::uint32_t> qweight(at(kLayer.k / 8) * at(kLayer.n)),
      qzeros(at(kLayer.groups()) * at(kLayer.n / 8));
  LaunchShape one_block = baseline::launch_shape(kLayer, 1);
  one_block.grid = {1, 1, 1};
  const auto stream = hip::runtime().create_stream();
  hip::launch<note_words>(one_block, stream, x.get(), qweight.get(), qzeros.get(), scales.get(), kLayer, &offsets);
  hip::runtime().synchronize(stream);
  hip::runtime().destroy(stream);
  return offsets;
}

Offsets offsets_of_transposed() {
  Offsets offsets(baseline::kBlock);
  for (int t = 0; t < baseline::kBlock; ++t)
    for (int k = 0; k < baseline::kBlock; k += kTrip)
      for (int c = 0; c < kColumns; ++c)
        offsets[static_cast<std::size_t>(t)].push_back(
            4 * (std::int64_t{t * kColumns + c} * (kLayer.k / kCodesPerWord) + k / kCodesPerWord));
  return offsets;
}

struct Variant {
  const char *name, *kernel;
  int load_bytes;
};
constexpr Variant kVariants[] = {{"baseline", "hiplab::gptq::baseline::kernel<1, false, 128>", 16},
                                 {"vec_int2", "hiplab::gptq::vec_int2::kernel<1>", 8},
                                 {"vec_int", "hiplab::gptq::vec_int::kernel<1, false>", 4},
                                 {"transposed", "hiplab::gptq::transposed::kernel<1>", 16}};

/// Architectures whose hot loop reads a lane's 64 bytes of a trip in loads of this width, and besides only the values
/// of a new group: a word of zero points and four scales.
int confirmed_architectures(const Variant& variant, const std::vector<isa::IsaRow>& machine_code) {
  int seen = 0;
  for (const auto& row : machine_code) {
    if (row.kernel != variant.kernel) continue;
    std::map<std::string, std::uint32_t> loads;
    for (const auto& [name, count] : row.hot_loop)
      if (name.starts_with("global_load")) loads[name] = count;
    std::map<std::string, std::uint32_t> wanted{{"global_load_4B", 1}, {"global_load_8B", 1}};
    wanted[fmt::format("global_load_{}B", variant.load_bytes)] += kTripBytes / variant.load_bytes;
    if (loads != wanted)
      throw UserError(fmt::format("the machine code of {} on {} does not read its words in loads of {} bytes",
                                  variant.name, row.arch, variant.load_bytes));
    ++seen;
  }
  if (seen == 0) throw UserError(fmt::format("no machine code of {}", variant.kernel));
  return seen;
}

/// Bytes that the wave asked for, over those of the lines touched, in percent.
class LineSet {
public:
  explicit LineSet(int line) : line_(line) {}
  void read(std::int64_t offset, int bytes) {
    for (int b = 0; b < bytes; ++b) bytes_.insert(offset + b);
    lines_.insert(offset / line_);
  }
  double use() const { return 100.0 * static_cast<double>(bytes_.size()) / static_cast<double>(lines_.size() * line_); }
  std::size_t lines() const { return lines_.size(); }

private:
  std::size_t line_;
  std::set<std::int64_t> bytes_, lines_;
};

struct Row {
  Variant variant;
  int architectures, line, lanes;
  std::size_t lines;                  ///< of one load instruction
  double instruction, trip, k_block;  ///< use in percent
};

Row use_of(const Variant& variant, const Offsets& offsets, int line, int lanes, int architectures) {
  const int parts = 16 / variant.load_bytes;
  const auto events = offsets[0].size(), per_trip = events / kTrips;
  LineSet k_block(line);
  Row row{variant, architectures, line, lanes, 0, 100, 100, 0};
  for (int trip = 0; trip < kTrips; ++trip) {
    LineSet whole_trip(line);
    for (std::size_t event = 0; event < per_trip; ++event)
      for (int part = 0; part < parts; ++part) {
        LineSet instruction(line);
        for (std::size_t lane = 0; lane < static_cast<std::size_t>(lanes); ++lane) {
          const std::int64_t from =
              offsets[lane][static_cast<std::size_t>(trip) * per_trip + event] + part * variant.load_bytes;
          for (LineSet* set : {&instruction, &whole_trip, &k_block}) set->read(from, variant.load_bytes);
        }
        row.instruction = std::min(row.instruction, instruction.use());
        row.lines = std::max(row.lines, instruction.lines());
      }
    row.trip = std::min(row.trip, whole_trip.use());
  }
  row.k_block = k_block.use();
  return row;
}

std::string table_of(const std::vector<Row>& rows) {
  std::string csv =
      "variant,load_bytes,loads_in_a_trip,architectures,lanes,line_bytes,lines_of_a_load,use_of_a_load_percent,"
      "use_of_a_trip_percent,use_of_a_k_block_percent\n";
  for (const Row& r : rows)
    csv += fmt::format("{},{},{},{},{},{},{},{:.1f},{:.1f},{:.1f}\n", r.variant.name, r.variant.load_bytes,
                       kTripBytes / r.variant.load_bytes, r.architectures, r.lanes, r.line, r.lines, r.instruction,
                       r.trip, r.k_block);
  return csv;
}

constexpr const char* kSpans[] = {"one load instruction of a wave", "its trip of 32 k", "its K block of 128 k"};

std::string bars_of(int line, const std::vector<Row>& rows) {
  constexpr double kWidth = 0.29;
  std::string data, ticks, plot;
  int at = 0;
  for (const Row& r : rows) {
    if (r.line != line || r.lanes != kDrawnLanes) continue;
    data += fmt::format("{} {:.4g} {:.4g} {:.4g}\n", at, r.instruction, r.trip, r.k_block);
    ticks += fmt::format("{}\"{}\\n{} x {} bytes\" {}", at ? ", " : "", r.variant.name,
                         kTripBytes / r.variant.load_bytes, r.variant.load_bytes, at);
    ++at;
  }
  std::string script = fmt::format(
      "$line{0} << EOD\n{1}EOD\nset title \"lines of {0} bytes\"\nset xtics ({2}) font \",9\"\nset xrange [-0.5:3.5]\n",
      line, data, ticks);
  for (int s = 0; s < 3; ++s) {
    const std::string x = fmt::format("($1+{:.2f})", (s - 1) * kWidth);
    plot += fmt::format(
        "$line{0} using {1}:{2}:({3}) with boxes lc rgb \"{4}\" fs solid 0.85 border lc rgb \"black\" notitle, \\\n    "
        " "
        "$line{0} using {1}:(${2}+4):{2} with labels font \",8\" notitle, \\\n     ",
        line, x, s + 2, kWidth, series_style(static_cast<std::size_t>(s)).color);
  }
  return script + "plot " + plot + fmt::format("{} with lines dt 2 lw 2 lc rgb \"black\" notitle\n", kPublished);
}

Plot plot_of(const std::vector<Row>& rows) {
  std::vector<PanelLayout::KeyEntry> key;
  for (std::size_t s = 0; s < 3; ++s)
    key.push_back({fmt::format("with points pt 5 ps 1.6 lc rgb \"{}\"", series_style(s).color), kSpans[s]});
  key.push_back({"with lines dt 2 lw 2 lc rgb \"black\"", "published: 25 % (CITED)"});
  const PanelLayout layout(2, "gptq_mi100: use of the cache lines that a wave touches (DERIVED; load widths COMPILED)",
                           key);
  Plot plot;
  plot.name = "gptq-line-use";
  plot.height = layout.height();
  plot.script = layout.open() + "set yrange [0:112]\nset ytics 25\nset ylabel \"use of the lines touched, %\"\n";
  plot.script += layout.panel(0) + bars_of(64, rows) + layout.panel(1) + bars_of(128, rows) + "unset multiplot\n";
  return plot;
}

}  // namespace

Figure line_use_figure(const std::vector<isa::IsaRow>& machine_code) {
  const Offsets frame = offsets_of_frame(), transposed = offsets_of_transposed();
  std::vector<Row> rows;
  for (const int lanes : {64, 32})
    for (const int line : {64, 128})
      for (const Variant& variant : kVariants)
        rows.push_back(use_of(variant, std::string(variant.name) == "transposed" ? transposed : frame, line, lanes,
                              confirmed_architectures(variant, machine_code)));
  return {{{"line_use.csv", table_of(rows)}}, plot_of(rows)};
}

}  // namespace hiplab::gptq::figures
