// SPDX-License-Identifier: MIT
// gated_delta_net: the recurrence of a gated delta net at decode, in the form whose spill was published and in forms
// that keep less of the state in a thread.
#include "runner/experiment.hpp"

#include "datasets/gated_delta_net_inputs.hpp"
#include "kernels/gated_delta_net/columns.hpp"
#include "kernels/gated_delta_net/decode.hpp"
#include "reference/gated_delta_net.hpp"

namespace hiplab::gated_delta_net {
namespace {

std::int32_t heads(const Point& p) {
  return static_cast<std::int32_t>(p["heads"]);
}
bool vector_gate(const Point& p) {
  return p["vector_gate"] != 0;
}

/// From [heads][rows][columns] of one head after the other to [heads][columns][rows].
template <class T, class Values>
std::vector<T> transposed(const Values& from) {
  constexpr std::size_t kSquare = std::size_t{kWidth} * kWidth;
  std::vector<T> to(from.size());
  for (std::size_t i = 0; i < from.size(); ++i) {
    const std::size_t row = i % kSquare / kWidth, column = i % kWidth;
    to[i / kSquare * kSquare + column * kWidth + row] = from[i];
  }
  return to;
}

/// `state` [heads][V][K] of the rows, `state_columns` [heads][K][V] of the columns: the same numbers.
Tensors inputs(const Point& p) {
  Tensors t = datasets::gated_delta_net_inputs(p["heads"], p["tokens"], vector_gate(p), p.seed);
  const auto columns = transposed<float>(t.at("state").as<float>());
  auto to = t.add(Tensor("state_columns", Dtype::f32, t.at("state").shape, Role::inout)).as<float>();
  std::copy(columns.begin(), columns.end(), to.begin());
  t.add(Tensor("out", Dtype::f32, {p["tokens"], p["heads"], kWidth}, Role::out));
  return t;
}

std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  const auto floats = [&](const char* name) { return t.at(name).as<float>(); };
  const auto r = reference::delta_net_order({p["heads"], p["tokens"], vector_gate(p), floats("state"), floats("q"),
                                             floats("k"), floats("v"), floats("decay"), floats("beta")},
                                            p["lanes"]);
  if (output == "state_columns") return transposed<double>(r.state);
  const auto& own = output == "state" ? r.state : r.out;
  return {own.begin(), own.end()};
}

std::string refuses_sizes(const Point& p) {
  if (p["heads"] < 1 || p["tokens"] < 1) return "heads and tokens must be at least 1";
  return vector_gate(p) && p["vector_gate"] != 1 ? "vector_gate is 0 or 1" : "";
}

/// Bit-exact: every sum is a stated chain of explicit fma, whatever the ground.
Variant variant(const char* name, const char* idea, const char* parent, const char* state,
                std::vector<std::string> kernels) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = {state, "q", "k", "v", "decay", "beta", "out"};
  v.gate = [](const Point&) { return Gate::exact(); };
  v.traffic = [](const Point& p) {
    const LeastTraffic t =
        least_traffic(static_cast<double>(p["heads"]), static_cast<double>(p["tokens"]), vector_gate(p));
    return Traffic{t.bytes_read, t.bytes_written, t.operations, "fp32",
                   "state 4 V K a head, a token 4 (2 K + V + gate + 1) read; state 4 V K, a token 4 V written"};
  };
  v.kernels = std::move(kernels);
  return v;
}

template <int MostThreads>
void launch_columns(const LaunchContext& c) {
  const auto f = [&](const char* name) { return c.buffers.get<float>(name); };
  const auto with = [&]<bool PerElement>() {
    columns::run<MostThreads, PerElement>(heads(c.point), static_cast<std::int32_t>(c.point["tokens"]), c.stream,
                                          f("state_columns"), f("q"), f("k"), f("v"), f("decay"), f("beta"), f("out"));
  };
  return vector_gate(c.point) ? with.template operator()<true>() : with.template operator()<false>();
}

template <int MostThreads>
Variant columns_variant(const char* name, const char* idea, const char* parent) {
  Variant v = variant(name, idea, parent, "state_columns", {"columns::kernel<" + std::to_string(MostThreads)});
  v.refuses = [](const Point& p) -> std::string {
    return p["lanes"] != 1 ? "lanes is an axis of rows" : refuses_sizes(p);
  };
  v.launch = launch_columns<MostThreads>;
  return v;
}

Variant rows_variant() {
  Variant v = variant("rows", "one token; a row of the state over `lanes` threads, read and written in 16-byte pieces",
                      "columns", "state", {"gated_delta_net::kernel"});
  v.refuses = [](const Point& p) -> std::string {
    if (p["tokens"] != 1) return "one token a launch";
    if (vector_gate(p)) return "one decay a head";
    const auto lanes = p["lanes"];
    return lanes != 1 && lanes != 4 && lanes != 16 ? "lanes must be 1, 4 or 16" : refuses_sizes(p);
  };
  v.launch = [](const LaunchContext& c) {
    const auto f = [&](const char* name) { return c.buffers.get<float>(name); };
    const auto with = [&]<int Lanes>() {
      run<Lanes>(heads(c.point), c.stream, f("state"), f("q"), f("k"), f("v"), f("decay"), f("beta"), f("out"));
    };
    switch (c.point["lanes"]) {
      case 1:
        return with.template operator()<1>();
      case 4:
        return with.template operator()<4>();
      default:
        return with.template operator()<16>();
    }
  };
  return v;
}

const Registration registration(
    {"gated_delta_net",
     inputs,
     values,
     {columns_variant<1024>("columns",
                            "the form said to spill: a thread keeps a column, 512 bytes, over all tokens; no honest "
                            "launch bound",
                            ""),
      columns_variant<128>("columns_bounded", "the compiler may count on the 128 threads that are launched", "columns"),
      rows_variant()}});

}  // namespace
}  // namespace hiplab::gated_delta_net
