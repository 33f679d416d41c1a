// SPDX-License-Identifier: MIT
// The published act-order kernel without its column guard, its mended form and the fused kernel, run on the CPU ground
// where N is not a multiple of the block. Every element of y is compared, bit by bit, with the reference that rounds as
// the kernel does; one row behind y, and slack behind words, zero points and scales, let the surplus columns be seen
// rather than fault.
#include <fmt/format.h>

#include <algorithm>

#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/receipts/alt_without_guard.hpp"
#include "reference/gptq_rounding.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "tests/figures/gptq_figures.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq::figures {
namespace {
using reference::GptqArithmetic;

constexpr std::int64_t kRows = 4;
constexpr std::size_t kSlack = 4096;
constexpr std::uint8_t kSlackByte = 0x2c;  // as a scale 0.065, as words codes of 2 and 12: sums that show

template <int Rows, int Block>
__global__ void __launch_bounds__(Block)
    guarded(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
            const std::int32_t* g_idx, half* y, Problem p, std::int32_t first_row) {
  alt::alt_block<4, Rows, true, Block>(x, qweight, qzeros, scales, g_idx, y, p, first_row);
}

template <int Block>
void run_guarded(const Problem& p, hip::Stream stream, const half* x, const std::uint32_t* qweight,
                 const std::uint32_t* qzeros, const half* scales, const std::int32_t* g_idx, half* y) {
  hip::launch<guarded<kRows, Block>>(column_grid(p, 1, Block, 1, Block), stream, x, qweight, qzeros, scales, g_idx, y,
                                     p, 0);
}

void run_fused(const Problem& p, hip::Stream stream, const half* x, const std::uint32_t* shuffled,
               const std::uint32_t* qzeros, const half* scales, const std::int32_t*, half* y) {
  baseline::run(p, stream, x, shuffled, qzeros, scales, y, nullptr, nullptr);
}

constexpr std::uint16_t kBehind = 0x8000;  // -0: adding a sum shows, even one of +0

/// y, of zeros before the launch, and the row behind it, of kBehind.
template <class Run>
std::vector<half> output_of(Layer& layer, const char* words, Run run) {
  const test::WithOptions options({.workers = 1});
  return layer.run([&](hip::Stream stream, const Problem& p, const Buffers& b) {
    const auto padded = [&](const char* tensor, const char* buffer) {
      const std::size_t bytes = layer.tensors().at(tensor).bytes.size();
      std::vector<std::uint8_t> held(bytes + kSlack, kSlackByte);
      hip::runtime().download(held.data(), b.at(buffer), bytes);
      return held;
    };
    const test::DeviceBuffer<std::uint8_t> qweight(padded("qweight", words)), qzeros(padded("qzeros", "qzeros")),
        scales(padded("scales", "scales"));
    std::vector<std::uint16_t> before(static_cast<std::size_t>((p.m + 1) * p.n), kBehind);
    std::fill_n(before.begin(), p.m * p.n, std::uint16_t{0});
    hip::runtime().upload(b.at("y"), before.data(), before.size() * 2);
    run(p, stream, detail::at<half>(b, "x"), reinterpret_cast<std::uint32_t*>(qweight.get()),
        reinterpret_cast<std::uint32_t*>(qzeros.get()), reinterpret_cast<half*>(scales.get()),
        detail::at<std::int32_t>(b, "g_idx"), detail::at<half>(b, "y"));
    hip::runtime().synchronize(stream);
  });
}

enum class State { right, wrong, past_end, untouched };
constexpr const char* kStates[] = {"right", "wrong", "past_end", "untouched"};

struct Map {
  std::string name;
  std::int64_t n, block, surplus;  ///< surplus: columns beyond N of threads that do not look at N
  std::vector<State> states;       ///< [kRows + 1][n], the last row behind y
  std::int64_t count(State state) const { return std::count(states.begin(), states.end(), state); }
};

template <class Run>
Map map_of(std::string name, std::int64_t n, std::int64_t block, bool fused, std::int64_t surplus, Run run) {
  Layer layer({kRows, block, n, 64});  // one K block, so that no order of atomics matters
  const auto y = output_of(layer, fused ? "shuffled" : "qweight", run);
  const reference::GptqRounding rounding(layer.reference_layer(),
                                         fused ? GptqArithmetic::published : GptqArithmetic::alt, block);
  const auto expected = rounding.product(layer.tensors().at("x").as<std::uint16_t>(), kRows);
  Map map{std::move(name), n, block, surplus, {}};
  for (std::size_t i = 0; i < y.size(); ++i)
    map.states.push_back(i >= expected.size()       ? (y[i].bits != kBehind ? State::past_end : State::untouched)
                         : y[i].bits == expected[i] ? State::right
                                                    : State::wrong);
  return map;
}

std::vector<Map> all_maps() {
  namespace faulty = receipts::alt_without_guard;
  return {map_of("act-order kernel as published", 264, 128, false, faulty::surplus_columns(264, 128), faulty::run<128>),
          map_of("act-order kernel, guard added", 264, 128, false, 0, run_guarded<128>),
          map_of("act-order kernel as published", 264, 256, false, faulty::surplus_columns(264, 256), faulty::run<256>),
          map_of("act-order kernel, guard added", 264, 256, false, 0, run_guarded<256>),
          map_of("act-order kernel as published", 384, 256, false, faulty::surplus_columns(384, 256), faulty::run<256>),
          map_of("fused kernel (baseline)", 264, 128, true, 0, run_fused)};
}

/// First columns of the fused kernel's threads that load words, by thread: those that its guard lets through.
struct ActiveColumns : PublishedSteps {
  std::vector<std::int64_t>* first_columns;
  const std::uint32_t* start;
  std::int64_t n;

  u32x4 load_words(const std::uint32_t* words) const {
    (*first_columns)[hip::thread_x()] = (words - start) % n;
    return load(reinterpret_cast<const u32x4*>(words));
  }
  static void deliver(half*, const Problem&, int, int, const float (&)[kColumns]) {}
};
__global__ void note_columns(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                             const half* scales, Problem p, std::vector<std::int64_t>* columns) {
  column_block<ActiveColumns, 1, false, baseline::kBlock>(x, qweight, qzeros, scales, static_cast<half*>(nullptr),
                                                          nullptr, p, 0, nullptr, 0,
                                                          ActiveColumns{{}, columns, qweight, p.n});
}

struct LastThread {
  std::int64_t n, loading = 0, thread = 0, first_column = 0;
  std::int64_t last_column() const { return first_column + kColumns - 1; }
};
/// For an N that one block covers.
LastThread last_thread(std::int64_t n) {
  const test::WithOptions options({.workers = 1});
  std::vector<std::int64_t> columns(baseline::kBlock, -1);
  Layer layer({1, baseline::kBlock, n, 64});
  layer.run([&](hip::Stream stream, const Problem& p, const Buffers& b) {
    using detail::at;
    hip::launch<note_columns>(baseline::launch_shape(p, 1), stream, at<half>(b, "x"), at<std::uint32_t>(b, "shuffled"),
                              at<std::uint32_t>(b, "qzeros"), at<half>(b, "scales"), p, &columns);
  });
  LastThread last{n};
  for (std::size_t t = 0; t < columns.size(); ++t) {
    if (columns[t] < 0) continue;
    last = {n, last.loading + 1, static_cast<std::int64_t>(t), columns[t]};
  }
  return last;
}

std::string counts_table(const std::vector<Map>& maps) {
  std::string csv = "kernel,n,block,rows,surplus_columns,right,wrong,written_past_the_end\n";
  for (const Map& m : maps)
    csv += fmt::format("\"{}\",{},{},{},{},{},{},{}\n", m.name, m.n, m.block, kRows, m.surplus, m.count(State::right),
                       m.count(State::wrong), m.count(State::past_end));
  return csv;
}

/// Calls use(row, first, last, state) for the runs of equal elements of each row.
template <class Use>
void for_runs(const Map& map, Use use) {
  for (std::int64_t row = 0; row <= kRows; ++row)
    for (std::int64_t from = 0, to; from < map.n; from = to) {
      const auto state = [&](std::int64_t column) {
        return map.states[static_cast<std::size_t>(row * map.n + column)];
      };
      for (to = from + 1; to < map.n && state(to) == state(from);) ++to;
      use(row, from, to - 1, state(from));
    }
}

std::string map_table(const std::vector<Map>& maps) {
  std::string csv = "kernel,n,block,row,first_column,last_column,state\n";
  for (const Map& m : maps)
    for_runs(m, [&](std::int64_t row, std::int64_t first, std::int64_t last, State state) {
      csv += fmt::format("\"{}\",{},{},{},{},{},{}\n", m.name, m.n, m.block, row, first, last,
                         kStates[static_cast<int>(state)]);
    });
  return csv;
}

std::string last_thread_table(const LastThread& last) {
  return fmt::format(
      "kernel,n,threads_launched,threads_that_load,last_thread,its_first_column,its_last_column\n"
      "\"fused kernel (baseline)\",{},{},{},{},{},{}\n",
      last.n, baseline::kBlock, last.loading, last.thread, last.first_column, last.last_column());
}

constexpr const char* kColors[] = {"#56b4e9", "#d55e00", "#000000", "#ffffff"};
constexpr const char* kNames[] = {"right, bit for bit", "wrong: another row's sums were added",
                                  "written past the end of y", "behind y, not touched"};
std::string look_of(std::size_t state) {
  return fmt::format("lc rgb \"{}\" fs solid 1 border lc rgb \"#7f7f7f\"", kColors[state]);
}

std::string panel_of(const Map& map, std::size_t number, const std::string& second_line) {
  std::string script, plot;
  std::vector<std::string> data(4);
  for_runs(map, [&](std::int64_t row, std::int64_t first, std::int64_t last, State state) {
    const double from = static_cast<double>(first) - 0.5, to = static_cast<double>(last) + 0.5;
    data[static_cast<std::size_t>(state)] +=
        fmt::format("{:.1f} {} {:.1f} {:.1f} {:.2f} {:.2f}\n", (from + to) / 2, row, from, to,
                    static_cast<double>(row) - 0.4, static_cast<double>(row) + 0.4);
  });
  for (std::size_t s = 0; s < data.size(); ++s) {
    if (data[s].empty()) continue;
    script += fmt::format("$p{}s{} << EOD\n{}EOD\n", number, s, data[s]);
    plot += fmt::format("{}$p{}s{} using 1:2:3:4:5:6 with boxxyerror {} notitle",
                        plot.empty() ? "plot " : ", \\\n     ", number, s, look_of(s));
  }
  const std::string title =
      quoted_lines({fmt::format("{}, N = {}, block {}", map.name, map.n, map.block), second_line});
  return script + fmt::format("set title {} font \",9\"\nset xrange [-4:{}]\n", title, map.n + 3) + plot + "\n";
}

Plot plot_of(const std::vector<Map>& maps, const LastThread& last) {
  std::vector<PanelLayout::KeyEntry> key;
  for (std::size_t s = 0; s < 4; ++s)
    key.push_back(
        {fmt::format("with points ps 1.6 pt {} lc rgb \"{}\"", s == 3 ? 4 : 5, s == 3 ? "#7f7f7f" : kColors[s]),
         kNames[s]});
  const PanelLayout layout(maps.size(),
                           "gptq_mi100: y[4,N] where N is not a multiple of the block (EMULATED: CPU ground)", key);
  Plot plot;
  plot.name = "gptq-bounds-n264";
  plot.height = layout.height();
  plot.script = layout.open() +
                "unset grid\nset yrange [4.6:-0.6]\nset xlabel \"column of y\"\n"
                "set ytics (\"row 0\" 0, \"row 1\" 1, \"row 2\" 2, \"row 3\" 3, \"behind y\" 4) font \",9\"\n";
  for (std::size_t i = 0; i < maps.size(); ++i) {
    const Map& m = maps[i];
    std::string second =
        fmt::format("{} wrong, {} written past the end", m.count(State::wrong), m.count(State::past_end));
    if (i + 1 == maps.size())
      second = fmt::format("{} wrong; the last thread that loads owns {} to {}", m.count(State::wrong),
                           last.first_column, last.last_column());
    plot.script += layout.panel(i) + panel_of(m, i, second);
  }
  plot.script += "unset multiplot\n";
  return plot;
}

}  // namespace

Figure bounds_figure() {
  const auto maps = all_maps();
  const LastThread last = last_thread(264);
  return {{{"bounds_counts.csv", counts_table(maps)},
           {"bounds_map.csv", map_table(maps)},
           {"bounds_last_thread.csv", last_thread_table(last)}},
          plot_of(maps, last)};
}

}  // namespace hiplab::gptq::figures
