// SPDX-License-Identifier: MIT
// What the numeric gate sees of each published fault: distinct values of y and its error, on full-range words and on
// the published test words (0..15 per 32-bit word). Every output is that of a kernel run on the CPU ground.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "experiments/gptq_mi100/gates.hpp"
#include "kernels/gptq/receipts/frame_faults.hpp"
#include "kernels/gptq/receipts/lds_overrun.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "runner/numerics.hpp"
#include "tests/figures/gptq_figures.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq::figures {
namespace {
using gptq::detail::at;
using gptq::detail::plain_row;
using hip::simt::Order;

constexpr std::uint64_t kSeed = 42;                   // of the published tests
constexpr double kPublishedRule = 1;                  // "fewer than 1 % distinct values is degenerate"
constexpr double kLeastError = 1e-4, kMostError = 3;  // of the axis

/// The launches of the published kernel without the zeroing before them: what y held is added to.
void run_without_zeroing(hip::Stream stream, const Problem& p, const Buffers& b) {
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    hip::launch<receipts::kernel<PublishedSteps, Rows, false>>(
        baseline::launch_shape(p, chunks), stream, at<half>(b, "x"), at<std::uint32_t>(b, "shuffled"),
        at<std::uint32_t>(b, "qzeros"), at<half>(b, "scales"), at<half>(b, "y"), p, first_row);
  });
}

/// A model of staging at index 4 t in 128 slots on hardware where what lies outside is lost and reads as 0: the right
/// kernel on words of which those of the threads from 32 on are 0.
void run_with_lost_words(hip::Stream stream, const Problem& p, const Buffers& b) {
  std::vector<std::uint32_t> words(static_cast<std::size_t>(p.k / kCodesPerWord * p.n));
  hip::runtime().download(words.data(), b.at("shuffled"), words.size() * 4);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t slot = i % static_cast<std::size_t>(p.n) % (kColumns * receipts::lds_overrun::kBlock);
    if (slot >= receipts::lds_overrun::kBlock) words[i] = 0;
  }
  hip::runtime().upload(b.at("shuffled"), words.data(), words.size() * 4);
  baseline_row().enqueue(stream, p, b);
}

struct Fault {
  const char* name;
  std::int64_t k, group;
  Order order;
  std::function<void(hip::Stream, const Problem&, const Buffers&)> enqueue;
};

std::vector<Fault> faults() {
  const auto enqueue = [](auto row) { return row.enqueue; };
  return {{"right kernel (baseline)", 1024, 128, Order::forward, baseline_row().enqueue},
          {"nibbles in the wrong order", 1024, 128, Order::forward, enqueue(baseline_row({}, "unshuffled", "qweight"))},
          {"groups of 192, scale of the wrong group", 768, 192, Order::forward,
           enqueue(plain_row<receipts::run<receipts::FaultyBoundary>>("boundary", "shuffled"))},
          {"zeros written while others add", 1024, 128, Order::reverse,
           enqueue(plain_row<receipts::run<PublishedSteps, true>>("race", "shuffled"))},
          {"staged words past slot 127 lost (model)", 1024, 128, Order::forward, run_with_lost_words},
          {"y never zeroed: the last result in it", 1024, 128, Order::forward,
           [](hip::Stream s, const Problem& p, const Buffers& b) {
             baseline_row().enqueue(s, p, b);
             run_without_zeroing(s, p, b);
           }},
          {"y never zeroed: NaN in it", 1024, 128, Order::forward, run_without_zeroing}};
}

struct Row {
  std::string fault, words;
  std::size_t elements = 0, distinct = 0, reference_distinct = 0;
  Numerics judged;
  Gate gate;
  double share() const { return 100.0 * static_cast<double>(distinct) / static_cast<double>(elements); }
  double least_share() const {
    return 100.0 * gate.min_distinct * static_cast<double>(reference_distinct) / static_cast<double>(elements);
  }
};

std::size_t distinct(std::vector<std::uint16_t> bits) {
  std::sort(bits.begin(), bits.end());
  return static_cast<std::size_t>(std::unique(bits.begin(), bits.end()) - bits.begin());
}

Row judged_row(const Fault& fault, bool published_words) {
  const Case shape{2, fault.k, 512, fault.group};
  Layer layer(shape);
  if (published_words) datasets::draw_as_published(layer.tensors(), kSeed);
  const test::WithOptions options({.order = fault.order, .workers = 1});
  const std::vector<half> y = layer.run(fault.enqueue);
  const std::vector<double> expected = layer.expected();
  Point point;
  point.values = {{"M", shape.m}, {"K", shape.k}, {"N", shape.n}, {"group", shape.group}};

  Row row{fault.name, published_words ? "published" : "full range", expected.size(), 0, 0, {}, {}};
  row.gate = published_gate(point, layer.tensors());
  const std::span<const half> judged(y.data(), expected.size());  // without the guard row
  row.judged = judge(
      {{"y", Dtype::f16, std::as_bytes(judged)}},
      [&](const std::string&) -> const std::vector<double>& { return expected; }, row.gate);
  std::vector<std::uint16_t> own, wanted;
  for (const half& value : judged) own.push_back(value.bits);
  for (const double value : expected) wanted.push_back(reference::bits_of_half(reference::nearest_half(value)));
  row.distinct = distinct(std::move(own));
  row.reference_distinct = distinct(std::move(wanted));
  return row;
}

bool has_error(const Row& row) {
  return row.judged.nan_inf == 0;
}

std::string table_of(const std::vector<Row>& rows) {
  std::string csv =
      "fault,words,elements,distinct,distinct_percent,least_distinct_percent_of_the_gate,not_finite,error_over_rms,"
      "bound_of_the_gate,gate\n";
  for (const Row& r : rows)
    csv += fmt::format("\"{}\",{},{},{},{:.2f},{:.2f},{},{},{:.3g},{}\n", r.fault, r.words, r.elements, r.distinct,
                       r.share(), r.least_share(), r.judged.nan_inf,
                       has_error(r) ? fmt::format("{:.3g}", r.judged.rel_l2) : "none", r.gate.rel_l2,
                       r.judged.passed ? "green" : "red");
  return csv;
}

/// What the executor says of the staging index itself: there is no output to judge.
std::string stopped_table() {
  const test::DeviceBuffer<std::uint32_t> in(std::size_t{512}, "row"), out(std::size_t{512}, "out");
  const auto stream = hip::runtime().create_stream();
  const std::string message = test::error_of([&] {
    receipts::lds_overrun::run<false>(stream, in.get(), out.get());
    hip::runtime().synchronize(stream);
  });
  hip::runtime().destroy(stream);
  return fmt::format("fault,stopped_by_the_executor,names_the_array\nstaging index 4 t in 128 slots,{},{}\n",
                     message != "no error" ? "yes" : "no", message.find("tile") != std::string::npos ? "yes" : "no");
}

constexpr const char* kLooks[] = {"pt 7 ps 1.3 lc rgb \"#0072b2\"", "pt 4 ps 1.5 lw 2 lc rgb \"#d55e00\""};

/// Columns: place, distinct %, its limit, error, its bound; one block a kind of words.
std::string data_of(const std::vector<Row>& rows, bool published_words) {
  std::string data;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& r = rows[i];
    if ((r.words == "published") != published_words) continue;
    data += fmt::format("{:.2f} {:.4g} {:.4g} {} {:.4g}\n", static_cast<double>(i / 2) + (published_words ? 0.2 : -0.2),
                        r.share(), r.least_share(), has_error(r) ? fmt::format("{:.4g}", r.judged.rel_l2) : "NaN",
                        r.gate.rel_l2);
  }
  return data;
}

std::string points(int value, int limit) {
  std::string plot;
  for (int words = 0; words < 2; ++words)
    plot += fmt::format(
        "{}$w{} using {}:1 with points pt 2 ps 1.1 lw 1.6 lc rgb \"black\" notitle, \\\n     $w{} using {}:1 with "
        "points {} notitle",
        words ? ", \\\n     " : "plot ", words, limit, words, value, kLooks[words]);
  return plot;
}

/// Margins of a panel between two shares of the width.
std::string margins(double left, double right, int height) {
  return fmt::format(
      "set lmargin at screen {}\nset rmargin at screen {}\nset tmargin at screen {:.4f}\nset bmargin at screen "
      "{:.4f}\n",
      left, right, 1 - 86.0 / height, 58.0 / height);
}

Plot plot_of(const std::vector<Row>& rows) {
  const PanelLayout layout(1, "gptq_mi100: what the gate sees of each fault, y[2,512] (EMULATED: CPU ground)",
                           {{std::string("with points ") + kLooks[0], "full-range words"},
                            {std::string("with points ") + kLooks[1], "published words (0..15)"},
                            {"with points pt 2 ps 1.1 lw 1.6 lc rgb \"black\"", "limit of the gate"},
                            {"with lines dt 2 lw 2 lc rgb \"black\"", "published rule: 1 %"}});
  Plot plot;
  plot.name = "gptq-collapsed-output";
  plot.height = layout.height();
  std::string names, blanks, labels;
  for (std::size_t i = 0; i < rows.size(); i += 2) {
    const char* comma = i ? ", " : "";
    names += fmt::format("{}{} {}", comma, quoted(rows[i].fault), i / 2);
    blanks += fmt::format("{}\"\" {}", comma, i / 2);
    if (!has_error(rows[i]) && !has_error(rows[i + 1]))
      labels += fmt::format("set label \"every element is NaN\" at graph 0.97, first {} right font \",9\"\n", i / 2);
  }
  plot.script = fmt::format("$w0 << EOD\n{}EOD\n$w1 << EOD\n{}EOD\n", data_of(rows, false), data_of(rows, true));
  plot.script += layout.open() + margins(0.32, 0.64, plot.height);
  plot.script += fmt::format(
      "set yrange [{}:-0.6]\nset ytics ({})\nset logscale x\nset xrange [0.05:150]\nset xtics (0.1, 1, 10, 100)\n"
      "set xlabel \"distinct values, % of the elements\"\n"
      "set arrow 1 from {}, graph 0 to {}, graph 1 nohead dt 2 lw 2 lc rgb \"black\"\n{}\nunset arrow 1\n",
      static_cast<double>(rows.size()) / 2 - 0.4, names, kPublishedRule, kPublishedRule, points(2, 3));
  plot.script += margins(0.67, 0.975, plot.height);
  plot.script += fmt::format(
      "set ytics ({})\nset xrange [{}:{}]\nset xtics (\"1e-4\" 1e-4, \"1e-3\" 1e-3, \"0.01\" 0.01, \"0.1\" 0.1, \"1\" "
      "1)\n"
      "set xlabel \"error over the RMS of y (relative L2)\"\n{}{}\nunset multiplot\n",
      blanks, kLeastError, kMostError, labels, points(4, 5));
  return plot;
}

}  // namespace

Figure collapse_figure() {
  std::vector<Row> rows;
  for (const Fault& fault : faults())
    for (const bool published_words : {false, true}) rows.push_back(judged_row(fault, published_words));
  return {{{"collapsed_output.csv", table_of(rows)}, {"staging_overrun.csv", stopped_table()}}, plot_of(rows)};
}

}  // namespace hiplab::gptq::figures
